import { fill } from '../messages/fill.js';
import { formatNumber } from './formatNumber.js';
import type { KpiMessages } from '../messages/KpiMessages.js';

/**
 * Numerator and denominator as they are said aloud: a screen reader makes a date or a fraction of `7/19`.
 *
 * @example
 * formatCountsInWords(7, 19, enGB); // '7 of 19'
 */
export function formatCountsInWords(
  numerator: number,
  denominator: number,
  messages: KpiMessages,
): string {
  return fill(messages.number.inWords.counts, {
    numerator: formatNumber(numerator, 0, messages),
    denominator: formatNumber(denominator, 0, messages),
  });
}
