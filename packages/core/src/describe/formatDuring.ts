import type { KpiMessages } from '../messages/KpiMessages.js';
import type { Period } from '../period/Period.js';
import { formatPattern } from './formatPattern.js';

/**
 * A period with its preposition.
 *
 * @example
 * formatDuring('2018-03', enGB); // 'in March 2018'
 */
export function formatDuring(period: Period, messages: KpiMessages): string {
  return formatPattern(period, messages.period.during, messages);
}
