import type { Period } from './Period.js';
import { firstMonthOf } from './firstMonthOf.js';
import { isoDay } from './isoDay.js';
import { partsOf } from './partsOf.js';

/**
 * The first day of a period, as `2018-04-01`. Days in this form sort as text.
 *
 * @param financialYearStart month the financial year starts in, 1 to 12. @default 4
 * @example
 * periodStart('FY2018-19-Q2'); // '2018-07-01'
 * periodStart('AY2018-19'); // '2018-09-01'
 * @throws RangeError when the text is no period.
 */
export function periodStart(period: Period, financialYearStart = 4): string {
  const parts = partsOf(period);
  return isoDay(firstMonthOf(parts, financialYearStart), parts.day ?? 1);
}
