import type { KpiMessages } from '../messages/KpiMessages.js';
import type { Period } from '../period/Period.js';
import { formatPattern } from './formatPattern.js';

/**
 * A period as it is named inside a sentence.
 *
 * @example
 * formatPeriodName('FY2019-20', enGB); // '2019/20', as in 'the 23% target for 2019/20'
 */
export function formatPeriodName(period: Period, messages: KpiMessages): string {
  return formatPattern(period, messages.period.name, messages);
}
