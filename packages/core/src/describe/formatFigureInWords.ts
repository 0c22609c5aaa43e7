import type { FigureShape } from './FigureShape.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { countable } from './countable.js';
import { fill } from '../messages/fill.js';
import { formatFigure } from './formatFigure.js';
import { formatNumber } from './formatNumber.js';
import { plural } from '../messages/plural.js';

/**
 * A figure as a sentence says it, with its unit.
 *
 * @param decimals @default the shape's own
 * @example
 * formatFigureInWords(290.8, { unit: 'rate', decimals: 1, per: 10000 }, enGB); // '290.8 per 10,000'
 * formatFigureInWords(1, { unit: 'days', decimals: 0 }, enGB); // '1 day'
 */
export function formatFigureInWords(
  value: number,
  shape: FigureShape,
  messages: KpiMessages,
  decimals = shape.decimals,
): string {
  const n = formatFigure(value, shape, messages, decimals);
  const { inWords } = messages.number;
  if (shape.unit === 'days')
    return plural(inWords.days, countable(value, decimals), messages, { n });
  if (shape.unit !== 'rate' || shape.per === undefined) return n;
  return fill(inWords.rate, { n, per: formatNumber(shape.per, 0, messages) });
}
