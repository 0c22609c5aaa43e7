import type { KpiMessages } from '../messages/KpiMessages.js';
import type { MissingSymbol } from '../indicator/Series.js';

/**
 * What a symbol in place of a figure means.
 *
 * @example
 * describeSymbol('c', enGB); // 'confidential'
 */
export function describeSymbol(symbol: MissingSymbol, messages: KpiMessages): string {
  return messages.figure.symbols[symbol];
}
