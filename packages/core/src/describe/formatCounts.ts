import type { KpiMessages } from '../messages/KpiMessages.js';
import { fill } from '../messages/fill.js';
import { formatNumber } from './formatNumber.js';

/**
 * Numerator over denominator, as a count row shows them.
 *
 * @example
 * formatCounts(7, 19, enGB); // '7/19'
 */
export function formatCounts(
  numerator: number,
  denominator: number,
  messages: KpiMessages,
): string {
  return fill(messages.number.counts, {
    numerator: formatNumber(numerator, 0, messages),
    denominator: formatNumber(denominator, 0, messages),
  });
}
