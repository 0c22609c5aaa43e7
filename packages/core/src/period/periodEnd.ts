import type { Period } from './Period.js';
import { daysInMonth } from './daysInMonth.js';
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
  if (parts.kind === 'day') return period;
  const last = firstMonthOf(parts, financialYearStart) + monthsIn(parts.kind) - 1;
  const year = Math.floor(last / 12);
  const month = (last % 12) + 1;
  return isoDay(year, month, daysInMonth(year, month));
}
