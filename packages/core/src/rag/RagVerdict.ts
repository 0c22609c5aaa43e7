import type { Period } from '../period/Period.js';

export type RagBand = 'green' | 'amber' | 'red' | 'not-rated';

/** Why a figure has its band. One sentence a code, in the message catalogues. */
export type RagReason =
  | 'at-or-better-than-target'
  | 'within-tolerance'
  | 'outside-tolerance'
  | 'meets-green-threshold'
  | 'meets-amber-threshold'
  | 'misses-amber-threshold'
  | 'inside-range'
  | 'near-range'
  | 'outside-range'
  | 'improved-on-last-year'
  | 'held-on-last-year'
  | 'worse-than-last-year'
  | 'no-figure-last-year'
  | 'monitor-only'
  | 'no-rule'
  | 'no-target'
  | 'no-target-for-period'
  | 'no-polarity'
  | 'not-reported'
  | 'symbol'
  | 'zero-denominator';

/** A figure against its target, with everything needed to say why. Flat, free of words and of locale. */
export interface RagVerdict {
  readonly band: RagBand;
  readonly reason: RagReason;
  /** Id of the rule applied; `null` where none was. */
  readonly rule: string | null;
  /** The target used, in the measure's unit. */
  readonly target: number | null;
  /** The period the target was set for. */
  readonly targetSetFor: Period | null;
  /** True when the target was set for another year than the figure's own. */
  readonly targetOfOtherPeriod: boolean;
  /** value - target, signed. */
  readonly margin: number | null;
  /** margin / |target|; `null` when the target is 0. */
  readonly relativeMargin: number | null;
  /** The last value that still counts as amber (for `range`, on the side the value is on). */
  readonly amberLimit: number | null;
}
