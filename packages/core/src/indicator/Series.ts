import type { Movement } from '../travel/Travel.js';
import type { Period } from '../period/Period.js';
import type { Text } from '../text/Text.js';

/**
 * Stands in place of a value (Government Analysis Function): `c` confidential, `x` not available, `z` not applicable,
 * `low` below what is shown, `k` rounds to zero, `u` unreliable.
 */
export type MissingSymbol = 'c' | 'x' | 'z' | 'low' | 'k' | 'u';

export type ObservationStatus = 'final' | 'provisional' | 'revised';

/** What the source document printed beside a figure, kept so that a check can compare. */
export interface PublishedVerdicts {
  readonly value?: number;
  readonly travel?: Movement;
  readonly rag?: 'green' | 'amber' | 'red';
}

/** One figure. It holds a value, a symbol in its place, or counts that a value can be worked out from. */
export interface Observation {
  readonly period: Period;
  /** When this figure was issued (`2019-07-01`): the latest vintage of a period wins, the others are kept. */
  readonly vintage?: string;
  readonly value?: number;
  readonly symbol?: MissingSymbol;
  readonly numerator?: number;
  readonly denominator?: number;
  /** @default 'final' */
  readonly status?: ObservationStatus;
  readonly note?: Text;
  readonly published?: PublishedVerdicts;
}

/** Where the organisation stood before the plan. */
export interface Baseline {
  readonly period: Period;
  readonly value?: number;
  readonly symbol?: MissingSymbol;
  readonly numerator?: number;
  readonly denominator?: number;
  /** `LAIT`, `Local`... */
  readonly source?: Text;
}

/** Which periods a target rates: its own; every period shown; or a stretch, both ends included. */
export type TargetReach =
  | 'own-period'
  | 'all-shown'
  | { readonly from: Period; readonly to: Period };

export interface Target {
  readonly value: number;
  readonly setFor: Period;
  /** @default 'own-period' */
  readonly appliesTo?: TargetReach;
  readonly source?: Text;
  /** True when the source does not say it and the plan's author assumed it. */
  readonly assumed?: true;
}

export interface BenchmarkValue {
  readonly period: Period;
  readonly value?: number;
  readonly symbol?: MissingSymbol;
}

/** Somebody else's figures for the same measure: England, the statistical neighbours, a region. */
export interface Benchmark {
  readonly id: string;
  readonly label: Text;
  readonly values: readonly BenchmarkValue[];
  readonly source?: Text;
}

/** One organisation's figures for one indicator. */
export interface Series {
  /** Id of the indicator these are figures of. */
  readonly indicator: string;
  /** The organisation's code: `879`, `E06000026`. */
  readonly organisation?: string;
  readonly baseline?: Baseline;
  /** Targets with the period each was set for, or `monitor-only`. */
  readonly targets?: readonly Target[] | 'monitor-only';
  readonly benchmarks?: readonly Benchmark[];
  readonly observations: readonly Observation[];
}
