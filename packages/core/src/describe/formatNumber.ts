import type { KpiMessages } from '../messages/KpiMessages.js';
import { roundToStated } from '../figure/roundToStated.js';

/**
 * A number at its stated decimals, thousands parted, halves away from zero. Never `-0`.
 *
 * @example
 * formatNumber(1363, 0, enGB); // '1,363'
 */
export function formatNumber(value: number, decimals: number, messages: KpiMessages): string {
  const size = Math.abs(roundToStated(value, decimals));
  const written = decimals === 0 && Number.isInteger(size) ? `${size}` : size.toFixed(decimals);
  const { thousands, decimal, minus } = messages.number;
  const sign = value < 0 && size !== 0 ? minus : '';
  const plain = size < 1000 && (decimals === 0 || decimal === '.');
  if (plain || size >= LARGEST_WRITTEN_OUT) return sign + written;
  const point = decimals > 0 ? written.length - decimals - 1 : written.length;
  let whole = written.slice(0, point);
  for (let at = point - 3; at > 0; at -= 3) {
    whole = whole.slice(0, at) + thousands + whole.slice(at);
  }
  return sign + (decimals > 0 ? whole + decimal + written.slice(point + 1) : whole);
}

/** Beyond it the machine itself writes 1e+21. */
const LARGEST_WRITTEN_OUT = 1e21;
