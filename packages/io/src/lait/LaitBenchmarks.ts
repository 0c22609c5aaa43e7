import type {
  Benchmark,
  Period,
  QuartileBand,
  Quartiles,
  Rank,
  UnweightedAverage,
} from '@milepost/core';
import type { LaitMeasure, LaitPlace } from './LaitExtract.js';
import type { NoFigureReason } from '@milepost/core/messages';

export interface LaitBenchmarkOptions {
  /** Number of the authority: `879`. */
  readonly authority: string;
  /** The measure's code or short name: `271`, `ReReferral`. */
  readonly measure: number | string;
  /** Which edition of the statistical neighbours: `2025-05`. They differ, so there is no default. */
  readonly edition: string;
  /** @default every period the extract has */
  readonly periods?: readonly Period[];
}

/** A neighbour that has no figure. */
export interface LaitAbsence {
  readonly code: string;
  readonly name: string;
  readonly why: NoFigureReason;
}

/** The plain average of the statistical neighbours, with who is not in it. */
export interface LaitNeighbourAverage extends UnweightedAverage {
  readonly without: readonly LaitAbsence[];
}

/** Where an authority stood in one period. */
export interface LaitStanding {
  readonly period: Period;
  /** The authority's own figure; `null` where it has none. */
  readonly value: number | null;
  readonly neighbours: LaitNeighbourAverage;
  /** Among all authorities with a figure. `null` without a figure or polarity. */
  readonly rank: Rank | null;
  /** Of all authorities with a figure. */
  readonly quartiles: Quartiles | null;
  /** `null` without a figure or polarity, or where the dictionary rules bands out. */
  readonly band: QuartileBand | null;
}

export interface LaitBenchmarks {
  readonly measure: LaitMeasure;
  readonly authority: LaitPlace;
  /** The region whose figures are used. In London it may be the whole of it. */
  readonly region: LaitPlace | null;
  readonly edition: string;
  /** For an indicator of a plan: `england`, `region` and `statistical-neighbours`, so far as there are any. */
  readonly benchmarks: readonly Benchmark[];
  /** One a period, earliest first. */
  readonly standings: readonly LaitStanding[];
}
