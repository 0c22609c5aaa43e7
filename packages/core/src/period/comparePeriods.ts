import type { Period } from './Period.js';
import { inOrder } from '../text/inOrder.js';
import { periodEnd } from './periodEnd.js';
import { periodStart } from './periodStart.js';

/**
 * Orders periods by their first day, then by their last (the shorter first), then by their text,
 * so that periods of any kinds sort the same way every time. 0 only for the same period.
 *
 * @param financialYearStart month the financial year starts in, 1 to 12. @default 4
 * @example
 * ['FY2018-19', '2018-04', '2018'].sort((a, b) => comparePeriods(a, b)); // ['2018', '2018-04', 'FY2018-19']
 * @throws RangeError when either text is no period.
 */
export function comparePeriods(a: Period, b: Period, financialYearStart = 4): -1 | 0 | 1 {
  return (
    inOrder(periodStart(a, financialYearStart), periodStart(b, financialYearStart)) ||
    inOrder(periodEnd(a, financialYearStart), periodEnd(b, financialYearStart)) ||
    inOrder(a, b)
  );
}
