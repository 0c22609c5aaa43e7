import type { KpiMessages } from '../messages/KpiMessages.js';
import type { Period } from '../period/Period.js';
import { formatPattern } from './formatPattern.js';

/**
 * A period as a column heading shows it. Text that is no period is given back as it stands.
 * For a screen reader use `formatPeriodLong`, in a sentence `formatPeriodName`.
 *
 * @example
 * formatPeriod('2018-04', enGB); // 'Apr-18'
 * formatPeriod('FY2018-19-Q1', enGB); // 'Q1 2018/19'
 */
export function formatPeriod(period: Period, messages: Pick<KpiMessages, 'period'>): string {
  return formatPattern(period, messages.period.short, messages);
}
