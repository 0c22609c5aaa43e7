import type { Figure, IndicatorReport } from '../report/PlanReport.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { fill } from '../messages/fill.js';
import { formatFigureInWords } from './formatFigureInWords.js';
import { formatPeriodName } from './formatPeriodName.js';
import { lineDecimals } from './lineDecimals.js';
import { targetOfOther } from './targetOfOther.js';

/**
 * The target that a figure is set against, or would be were there a value, and whether it is another period's;
 * `null` where it is set against none. For a target with its reach and source use `describeTarget`.
 *
 * @example
 * describeTargetAt(indicator, april, enGB); // 'Target: 23% for 2019/20. That target was set for another year.'
 */
export function describeTargetAt(
  indicator: IndicatorReport,
  { rag }: Pick<Figure, 'rag'>,
  messages: KpiMessages,
): string | null {
  const { target, targetSetFor: setFor } = rag;
  if (target === null || setFor === null) return null;
  const decimals = lineDecimals(target, indicator);
  const words = fill(messages.indicator.target, {
    target: formatFigureInWords(target, indicator, messages, decimals),
    setFor: formatPeriodName(setFor, messages),
  });
  return words + targetOfOther({ rag: { ...rag, margin: rag.margin ?? 0 } }, messages);
}
