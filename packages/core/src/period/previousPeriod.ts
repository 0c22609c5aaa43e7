import type { Period } from './Period.js';
import { periodKind } from './periodKind.js';
import { periodOfOrdinal } from './periodOfOrdinal.js';
import { periodOrdinal } from './periodOrdinal.js';

/**
 * The calendar period before: the month before a month, the quarter before a quarter.
 * `undefined` for a day, since days are reported with no fixed cadence (the day before is rarely the one meant),
 * and for the first period that can be written.
 *
 * @example
 * previousPeriod('2019-01'); // '2018-12'
 * previousPeriod('FY2019-20-Q1'); // 'FY2018-19-Q4'
 * previousPeriod('2019-03-31'); // undefined
 * @throws RangeError when the text is no period.
 */
export function previousPeriod(period: Period): Period | undefined {
  const kind = periodKind(period);
  return kind === 'day' ? undefined : periodOfOrdinal(kind, periodOrdinal(period) - 1);
}
