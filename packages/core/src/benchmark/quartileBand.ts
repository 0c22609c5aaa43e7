import { compareFigures } from '../figure/compareFigures.js';
import { quantileOfSorted, sortedFigures } from './quantile.js';
import type { Polarity } from '../indicator/IndicatorDefinition.js';

/** `A` is the best quarter of organisations, `D` the worst. */
export type QuartileBand = 'A' | 'B' | 'C' | 'D';

/** The three figures that part organisations into quarters, lowest first. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * The quartiles of organisations' figures, by R's type 7 (see `quantile`).
 *
 * @param values one an organisation; `null` for one without a figure, which is left out.
 * @returns `null` when nobody had a figure.
 * @example
 * quartiles([10, 20, 30, 40, null]); // { lower: 17.5, median: 25, upper: 32.5 }
 */
export function quartiles(values: readonly (number | null)[]): Quartiles | null {
  const sorted = sortedFigures(values);
  const lower = quantileOfSorted(sorted, 0.25);
  const median = quantileOfSorted(sorted, 0.5);
  const upper = quantileOfSorted(sorted, 0.75);
  if (lower === null || median === null || upper === null) return null;
  return { lower, median, upper };
}

/**
 * The quarter a figure falls in, by the rules of the DfE's Local Authority Interactive Tool (LAIT). A figure on a
 * quartile belongs to the lower quarter: with lower better that is the better band (A up to and with the lower
 * quartile), with higher better the worse one (A only above the upper quartile).
 *
 * The comparison is safe from binary floating point. Figures are compared as they are, not at stated decimals.
 *
 * @returns `null` when there is no figure, or neither way is better (polarity `none` or `range`).
 * @example
 * const edges = { lower: 17.5, median: 25, upper: 32.5 };
 * quartileBand(17.5, edges, 'lower'); // 'A'
 * quartileBand(17.5, edges, 'higher'); // 'D'
 * quartileBand(17.5, edges, 'none'); // null
 */
export function quartileBand(
  value: number | null,
  { lower, median, upper }: Quartiles,
  polarity: Polarity,
): QuartileBand | null {
  if (value === null || (polarity !== 'lower' && polarity !== 'higher')) return null;
  const passed = [lower, median, upper].filter((edge) => compareFigures(value, edge) > 0).length;
  const best = polarity === 'lower' ? passed : 3 - passed;
  return BANDS[best] ?? null;
}

const BANDS = ['A', 'B', 'C', 'D'] as const;
