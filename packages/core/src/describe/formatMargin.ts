import type { FigureShape } from './FigureShape.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { formatDifference } from './formatDifference.js';
import { signOf } from './formatSigned.js';

/**
 * A signed difference with its unit.
 *
 * @example
 * formatMargin(2.2, { unit: 'percent', decimals: 1 }, enGB); // '+2.2 points'
 */
export function formatMargin(margin: number, shape: FigureShape, messages: KpiMessages): string {
  return signOf(margin, shape.decimals, messages) + formatDifference(margin, shape, messages);
}
