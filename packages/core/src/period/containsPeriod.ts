import type { Period } from './Period.js';
import { periodEnd } from './periodEnd.js';
import { periodStart } from './periodStart.js';

/**
 * Whether every day of `inner` is also a day of `outer`. A period contains itself.
 *
 * @param financialYearStart month the financial year starts in, 1 to 12. @default 4
 * @example
 * containsPeriod('FY2018-19', '2019-03'); // true
 * containsPeriod('FY2018-19', '2018'); // false: January to March 2018 lie outside
 * @throws RangeError when either text is no period.
 */
export function containsPeriod(outer: Period, inner: Period, financialYearStart = 4): boolean {
  return (
    periodStart(outer, financialYearStart) <= periodStart(inner, financialYearStart) &&
    periodEnd(inner, financialYearStart) <= periodEnd(outer, financialYearStart)
  );
}
