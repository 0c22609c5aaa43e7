import type { IndicatorReport } from '../report/PlanReport.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { formatLine } from './formatLine.js';

/**
 * What an indicator is rated against, as a "target" column prints it: its target, else the green line or the range
 * of its rule; `null` where there is none of these.
 *
 * @example
 * formatTarget(indicator, enGB); // '23%'
 */
export function formatTarget(
  indicator: Pick<
    IndicatorReport,
    'target' | 'rule' | 'monitorOnly' | 'unit' | 'per' | 'currency' | 'decimals'
  >,
  messages: KpiMessages,
): string | null {
  const { target, rule, monitorOnly } = indicator;
  const line = (value: number) => formatLine(value, indicator, messages);
  if (monitorOnly) return null;
  if (target !== null) return line(target.value);
  if (rule?.kind === 'thresholds') return line(rule.green);
  if (rule?.kind === 'range') return `${line(rule.low)}–${line(rule.high)}`;
  return null;
}
