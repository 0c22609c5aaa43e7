import type { MissingSymbol } from '../indicator/Series.js';

/**
 * A symbol as a cell shows it, in square brackets (Government Analysis Function). Give its meaning beside it.
 *
 * @example
 * symbolMark('c'); // '[c]'
 */
export function symbolMark(symbol: MissingSymbol): string {
  return `[${symbol}]`;
}
