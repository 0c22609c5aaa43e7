import type { Period } from './Period.js';
import { firstMonthOf } from './firstMonthOf.js';
import { isoDay } from './isoDay.js';
import { monthsIn } from './monthsIn.js';
import { partsOf } from './partsOf.js';

/**
 * The last day of a period, as `2019-03-31`. Days in this form sort as text.
 *
 * @param financialYearStart month the financial year starts in, 1 to 12. @default 4
 * @example
 * periodEnd('FY2018-19'); // '2019-03-31'
 * periodEnd('2020-02'); // '2020-02-29'
 * @throws RangeError when the text is no period.
 */
export function periodEnd(period: Period, financialYearStart = 4): string {
  const parts = partsOf(period);
  const next = firstMonthOf(parts, financialYearStart) + monthsIn(parts.kind);
  return isoDay(next, parts.day ?? 0);
}
