import type { FigureShape } from './FigureShape.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import type { RagRule } from '../rag/RagRule.js';
import { decimalsOf } from './decimalsOf.js';
import { fill } from '../messages/fill.js';
import { formatDifference } from './formatDifference.js';
import { formatNumber } from './formatNumber.js';
import { lineDecimals } from './lineDecimals.js';
import { withoutNoise } from '../figure/withoutNoise.js';

/** The tolerance of a rule: "15%" of the target, "3 points", "£200"; empty for a rule that has none. */
export function toleranceInWords(rule: RagRule, messages: KpiMessages, shape: FigureShape): string {
  if (rule.kind === 'thresholds' || rule.kind === 'monitor') return '';
  const { relative, points } = messages.rule.within;
  if (rule.kind !== 'range' && rule.basis === 'relative') {
    const percent = withoutNoise(rule.within * 100);
    return fill(relative, { n: formatNumber(percent, decimalsOf(percent), messages) });
  }
  const decimals = lineDecimals(rule.within, shape);
  return fill(points, { amount: formatDifference(rule.within, shape, messages, decimals) });
}
