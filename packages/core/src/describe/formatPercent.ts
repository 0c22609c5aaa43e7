import type { KpiMessages } from '../messages/KpiMessages.js';
import { formatFigure } from './formatFigure.js';

/**
 * A percentage; nothing where there is none to give.
 *
 * @param decimals @default 1
 * @example
 * formatPercent(77.27, enGB); // '77.3%'
 * formatPercent(null, enGB); // ''
 */
export function formatPercent(value: number | null, messages: KpiMessages, decimals = 1): string {
  return value === null ? '' : formatFigure(value, { unit: 'percent', decimals }, messages);
}
