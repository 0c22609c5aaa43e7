import { roundToStated } from './roundToStated.js';

/**
 * Whether two figures are one and the same at so many decimals: what is printed to fewer is not held to more.
 *
 * @example
 * sameAtDecimals(85.4, 85.38, 1); // true
 */
export function sameAtDecimals(a: number, b: number, decimals: number): boolean {
  return roundToStated(a, decimals) === roundToStated(b, decimals);
}
