import type { Benchmark } from '../indicator/Series.js';
import type { Period } from '../period/Period.js';

export type BenchmarkPosition = 'better' | 'worse' | 'in-line';

export type BenchmarkReason = 'compared' | 'no-polarity' | 'no-figure' | 'no-benchmark-value';

/** Where the latest figure stands against one comparator. `position` is `null` where it cannot be said. */
export interface BenchmarkStanding {
  readonly position: BenchmarkPosition | null;
  readonly reason: BenchmarkReason;
  readonly figurePeriod: Period | null;
  readonly figure: number | null;
  /** The comparator's latest period at or before the figure's. */
  readonly benchmarkPeriod: Period | null;
  readonly benchmark: number | null;
  /** figure - benchmark */
  readonly difference: number | null;
}

export interface BenchmarkReport extends Benchmark {
  readonly standing: BenchmarkStanding;
}
