import { withoutNoise } from '../figure/withoutNoise.js';

/** An average with what it rests on: `of` organisations were asked for, `used` of them had a figure. */
export interface UnweightedAverage {
  /** `null` when nobody had a figure. */
  readonly value: number | null;
  readonly used: number;
  readonly of: number;
}

/**
 * The plain mean of organisations' figures, each counting once whatever its size: how the DfE's Local Authority
 * Interactive Tool (LAIT) averages statistical neighbours. `null` stands for an organisation without a figure. It is
 * left out of the mean and stays in `of`, so that nobody mistakes eight figures for ten.
 *
 * Not for the figure of a whole region or nation: that is its children over its children, which weighs each authority
 * by its size. Use the published one.
 *
 * @param values one an organisation, in the indicator's unit.
 * @returns the mean, not rounded to the decimals of the indicator.
 * @example
 * unweightedAverage([22, 26, null, 30]); // { value: 26, used: 3, of: 4 }
 * unweightedAverage([null, null]); // { value: null, used: 0, of: 2 }
 */
export function unweightedAverage(values: readonly (number | null)[]): UnweightedAverage {
  let sum = 0;
  let used = 0;
  for (const value of values) {
    if (value === null) continue;
    sum += value;
    used += 1;
  }
  return { value: used === 0 ? null : withoutNoise(sum / used), used, of: values.length };
}
