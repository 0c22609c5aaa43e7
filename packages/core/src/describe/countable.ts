import { roundToStated } from '../figure/roundToStated.js';

/** The number that picks a plural form: a figure written with decimals takes none of the special ones (1.0 days). */
export function countable(value: number, decimals: number): number {
  return decimals === 0 ? roundToStated(value, 0) : Number.NaN;
}
