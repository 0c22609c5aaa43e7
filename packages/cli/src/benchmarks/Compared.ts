import type { Benchmark, Period } from '@milepost/core';

/** What an indicator is set beside, from whatever source. */
export interface Compared {
  /** The measure as its source has it, in words. */
  readonly measure: string;
  readonly periods: readonly Period[];
  /** The authority's own figures there, for comparison; no part of the plan. */
  readonly own: Pick<Benchmark, 'label' | 'values'> | null;
  readonly benchmarks: readonly Benchmark[];
  /** What is to be said of it besides; empty where there is nothing. */
  readonly said: string;
}

/** By the id of the indicator. */
export type ComparedById = ReadonlyMap<string, Compared>;

/** An indicator of the plan, and the measure that it is set beside. */
export interface Pair {
  readonly indicator: string;
  readonly measure: string;
}
