import type { FigureShape } from './FigureShape.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { formatFigure } from './formatFigure.js';
import { lineDecimals } from './lineDecimals.js';

/**
 * A target or a threshold as it was set: whole ones without idle zeros, finer ones in full.
 *
 * @example
 * formatLine(80, { unit: 'percent', decimals: 1 }, enGB); // '80%'
 * formatLine(26.45, { unit: 'percent', decimals: 1 }, enGB); // '26.45%'
 */
export function formatLine(line: number, shape: FigureShape, messages: KpiMessages): string {
  return formatFigure(line, { ...shape, decimals: lineDecimals(line, shape) }, messages);
}
