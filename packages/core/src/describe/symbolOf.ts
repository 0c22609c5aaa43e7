import type { Figure } from '../report/PlanReport.js';
import type { MissingSymbol } from '../indicator/Series.js';

/**
 * The symbol that stands in place of a figure: its own, or `z` where its denominator is 0 and there was nothing to
 * count. `null` where there is a value, or nothing was reported. `symbolMark` shows it, `describeSymbol` says it.
 *
 * For a sentence use `describeFigure`, which says what a table's cell has no room for.
 *
 * @example
 * symbolOf(june); // null
 */
export function symbolOf({ symbol, rag }: Pick<Figure, 'symbol' | 'rag'>): MissingSymbol | null {
  return symbol ?? (rag.reason === 'zero-denominator' ? 'z' : null);
}
