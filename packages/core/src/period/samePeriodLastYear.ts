import type { Period } from './Period.js';
import { isoDay } from './isoDay.js';
import { isPeriod } from './isPeriod.js';
import { partsOf } from './partsOf.js';
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
  const { kind, year, month, day } = partsOf(period);
  switch (kind) {
    case 'day': {
      const earlier = isoDay(year - 1, month ?? 1, day ?? 1);
      return isPeriod(earlier) ? earlier : undefined;
    }
    case 'month':
      return periodOfOrdinal(kind, periodOrdinal(period) - 12);
    case 'quarter':
    case 'financial-quarter':
      return periodOfOrdinal(kind, periodOrdinal(period) - 4);
    case 'financial-year':
    case 'academic-year':
    case 'calendar-year':
      return periodOfOrdinal(kind, year - 1);
  }
}
