import type { Period } from './Period.js';
import { firstMonthOf } from './firstMonthOf.js';
import { isoDay } from './isoDay.js';
import { isPeriod } from './isPeriod.js';
import { partsOf } from './partsOf.js';
import { perYear } from './perYear.js';
import { periodOfOrdinal } from './periodOfOrdinal.js';
import { periodOrdinal } from './periodOrdinal.js';

/**
 * The same period a year earlier. `undefined` for 29 February, which the year before does not have,
 * and where the year before cannot be written.
 *
 * @example
 * samePeriodLastYear('2019-04'); // '2018-04'
 * samePeriodLastYear('FY2019-20-Q1'); // 'FY2018-19-Q1'
 * @throws RangeError when the text is no period.
 */
export function samePeriodLastYear(period: Period): Period | undefined {
  const parts = partsOf(period);
  const { kind, day } = parts;
  if (day === null) return periodOfOrdinal(kind, periodOrdinal(period) - perYear(kind));
  const earlier = isoDay(firstMonthOf(parts, 1) - 12, day);
  return isPeriod(earlier) && earlier.slice(4) === period.slice(4) ? earlier : undefined;
}
