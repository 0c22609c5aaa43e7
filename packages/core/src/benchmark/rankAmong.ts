import { compareFigures } from '../figure/compareFigures.js';
import type { Polarity } from '../indicator/IndicatorDefinition.js';

/** A place among organisations: 1 is the best. `of` counts those that had a figure. */
export interface Rank {
  readonly rank: number;
  readonly of: number;
  /** How many others stand at the same place. */
  readonly tied: number;
}

/**
 * The place of a figure among organisations' figures, by the rules of the DfE's Local Authority Interactive Tool
 * (LAIT): organisations with the same figure share the best place they span (1, 2, 2, 4), and one without a figure has
 * no place and takes none.
 *
 * @param value the organisation's own figure.
 * @param values everybody's, the organisation's own among them; `null` for one without a figure.
 * @returns `null` when there is no figure, or neither way is better (polarity `none` or `range`).
 * @example
 * rankAmong(26, [22, 26, 26, null, 30], 'lower'); // { rank: 2, of: 4, tied: 1 }
 * rankAmong(26, [22, 26, 26, null, 30], 'higher'); // { rank: 2, of: 4, tied: 1 }
 * rankAmong(26, [22, 26, 26, null, 30], 'none'); // null
 */
export function rankAmong(
  value: number | null,
  values: readonly (number | null)[],
  polarity: Polarity,
): Rank | null {
  if (value === null || (polarity !== 'lower' && polarity !== 'higher')) return null;
  const better = polarity === 'lower' ? -1 : 1;
  let [rank, of, same] = [1, 0, 0];
  for (const other of values) {
    if (other === null) continue;
    of += 1;
    const compared = compareFigures(other, value);
    if (compared === better) rank += 1;
    if (compared === 0) same += 1;
  }
  return { rank, of, tied: Math.max(0, same - 1) };
}
