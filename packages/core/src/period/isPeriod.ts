import type { Period } from './Period.js';
import { parsePeriod } from './parsePeriod.js';

/**
 * Whether a value is a reporting period in one of the forms of `Period`.
 *
 * @example
 * isPeriod('2018-04'); // true
 * isPeriod('Apr-18'); // false: that is how it is shown, not how it is written
 */
export function isPeriod(value: unknown): value is Period {
  return typeof value === 'string' && parsePeriod(value) !== undefined;
}
