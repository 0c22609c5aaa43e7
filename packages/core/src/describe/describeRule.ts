import type { FigureShape } from './FigureShape.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import type { RagRule } from '../rag/RagRule.js';
import { fill } from '../messages/fill.js';
import { formatFigureInWords } from './formatFigureInWords.js';
import { lineDecimals } from './lineDecimals.js';
import { toleranceInWords } from './toleranceInWords.js';

/**
 * A rule in words, for the colour key.
 *
 * @param shape how the measure's figures are written. @default plain numbers, with tolerances in points
 * @example
 * describeRule({ kind: 'tolerance', within: 0.15, basis: 'relative' }, enGB);
 * // 'Green: at target or better. Amber: within 15% of the target. Red: further from it.'
 */
export function describeRule(rule: RagRule, messages: KpiMessages, shape?: FigureShape): string {
  const template = messages.rule.kinds[rule.kind];
  const figures = shape ?? { unit: 'count', decimals: 0 };
  const line = (value: number) =>
    formatFigureInWords(value, figures, messages, lineDecimals(value, figures));
  const within = toleranceInWords(rule, messages, shape ?? { unit: 'percent', decimals: 0 });
  switch (rule.kind) {
    case 'tolerance':
    case 'trend-aware':
      return fill(template, { within });
    case 'range':
      return fill(template, { low: line(rule.low), high: line(rule.high), within });
    case 'thresholds':
      return fill(template, { green: line(rule.green), amber: line(rule.amber) });
    case 'monitor':
      return template;
  }
}
