import type { KpiMessages } from '../messages/KpiMessages.js';
import type { Period } from '../period/Period.js';
import { formatPattern } from './formatPattern.js';

/**
 * A period in full, standing alone: what a screen reader says for a column heading.
 *
 * @example
 * formatPeriodLong('2018-04', enGB); // 'April 2018'
 * formatPeriodLong('FY2018-19', enGB); // 'financial year 2018/19'
 */
export function formatPeriodLong(period: Period, messages: KpiMessages): string {
  return formatPattern(period, messages.period.long, messages);
}
