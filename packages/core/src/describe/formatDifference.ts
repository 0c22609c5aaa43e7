import type { FigureShape } from './FigureShape.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { countable } from './countable.js';
import { formatFigure } from './formatFigure.js';
import { formatNumber } from './formatNumber.js';
import { plural } from '../messages/plural.js';

/**
 * How far apart two figures are, without a sign: percentages differ by points.
 *
 * @param decimals @default the shape's own
 * @example
 * formatDifference(-2.2, { unit: 'percent', decimals: 1 }, enGB); // '2.2 points'
 */
export function formatDifference(
  difference: number,
  shape: FigureShape,
  messages: KpiMessages,
  decimals = shape.decimals,
): string {
  const amount = Math.abs(difference);
  if (shape.unit !== 'percent' && shape.unit !== 'days') {
    return formatFigure(amount, shape, messages, decimals);
  }
  const forms = shape.unit === 'percent' ? messages.number.points : messages.number.inWords.days;
  const n = formatNumber(amount, decimals, messages);
  return plural(forms, countable(amount, decimals), messages, { n });
}
