import type { KpiMessages } from '../messages/KpiMessages.js';
import { formatNumber } from './formatNumber.js';
import { roundToStated } from '../figure/roundToStated.js';

/**
 * A number with its sign; zero has none.
 *
 * @example
 * formatSigned(2.2, 1, enGB); // '+2.2'
 */
export function formatSigned(value: number, decimals: number, messages: KpiMessages): string {
  return signOf(value, decimals, messages) + formatNumber(Math.abs(value), decimals, messages);
}

/** The sign a number has once it is rounded. */
export function signOf(value: number, decimals: number, messages: KpiMessages): string {
  const rounded = roundToStated(value, decimals);
  if (rounded === 0) return '';
  return rounded > 0 ? messages.number.plus : messages.number.minus;
}
