import type { FigureShape } from './FigureShape.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { fill } from '../messages/fill.js';
import { formatNumber } from './formatNumber.js';

/**
 * A figure as a table cell shows it. Rates, counts, days and ratios are bare numbers: the row's label says the unit.
 * In a sentence use `formatFigureInWords`.
 *
 * @param decimals @default the shape's own
 * @example
 * formatFigure(53.1, { unit: 'percent', decimals: 1 }, enGB); // '53.1%'
 * formatFigure(1200, { unit: 'currency', decimals: 0 }, enGB); // '£1,200'
 */
export function formatFigure(
  value: number,
  shape: FigureShape,
  messages: KpiMessages,
  decimals = shape.decimals,
): string {
  const n = formatNumber(value, decimals, messages);
  switch (shape.unit) {
    case 'percent':
      return fill(messages.number.percent, { n });
    case 'currency':
      return withCurrency(value, n, shape.currency ?? 'GBP', messages);
    case 'rate':
    case 'count':
    case 'days':
    case 'ratio':
      return n;
  }
}

/** The sign goes before the currency's own: −£5. */
function withCurrency(value: number, n: string, code: string, messages: KpiMessages): string {
  const { currency, otherCurrency, minus } = messages.number;
  const signed = value < 0 && n.startsWith(minus);
  const amount = signed ? n.slice(minus.length) : n;
  const template = Object.hasOwn(currency, code) ? currency[code] : undefined;
  const text = fill(template ?? otherCurrency, { n: amount, code });
  return signed ? minus + text : text;
}
