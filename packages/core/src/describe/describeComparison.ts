import type { IndicatorReport } from '../report/PlanReport.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { fill } from '../messages/fill.js';

/**
 * What the direction of travel of a measure compares each figure with, for a key or the notes of a table; `null` where
 * the measure goes without.
 *
 * @example
 * describeComparison(indicator, enGB); // 'Compared with the period before.'
 */
export function describeComparison(
  { travel }: Pick<IndicatorReport, 'travel'>,
  messages: KpiMessages,
): string | null {
  if (travel === null) return null;
  const { comparisons } = messages.travel;
  const { compareWith } = travel;
  if (typeof compareWith === 'string') return comparisons[compareWith];
  return fill(comparisons.average, { n: compareWith.averageOf });
}
