import { NOISE } from '../figure/compareFigures.js';
import { withoutNoise } from '../figure/withoutNoise.js';
import type { Period } from '../period/Period.js';
import type { Polarity } from '../indicator/IndicatorDefinition.js';
import type { NamedRagRule, RagRule } from './RagRule.js';
import type { RagBand, RagReason } from './RagVerdict.js';

/** What a figure is rated against. */
export interface RagTerms {
  readonly polarity: Polarity;
  readonly rule: RagRule | NamedRagRule | null;
  /** @default null */
  readonly target?: number | null;
  /** The period the target was set for. @default null */
  readonly targetSetFor?: Period | null;
  /** @default false */
  readonly targetOfOtherPeriod?: boolean;
  /** Why there is no target, when there is none. @default 'no-target' */
  readonly noTarget?: 'no-target' | 'no-target-for-period' | 'monitor-only';
}

/**
 * Terms read once, for every figure that shares them. A figure stands in green, in amber or beyond: a measure can only
 * miss on its worse side, but a range on both. Where nothing can be rated every figure stands in the first place,
 * which says why.
 */
export interface RagScale {
  readonly polarity: Polarity;
  readonly rule: string | null;
  readonly target: number | null;
  readonly targetSetFor: Period | null;
  readonly targetOfOtherPeriod: boolean;
  /** Green from here to there, with room for the noise of binary floating point; infinite where no figure passes. */
  readonly greenFrom: number;
  readonly greenTo: number;
  /** As far down a figure too low for green is amber, and as far up one too high, with the same room. */
  readonly amberFrom: number;
  readonly amberTo: number;
  /** The last value that still counts as amber, for a figure too low for green and for every other. */
  readonly lowLimit: number | null;
  readonly highLimit: number | null;
  readonly bands: Places<RagBand>;
  readonly reasons: Places<RagReason>;
  /** Within tolerance is green; beyond it the same period last year decides. */
  readonly trendAware: boolean;
  /** Where a measure of polarity `range` is best, as direction of travel asks: in the range of its rule, or at target. */
  readonly best: Stretch | null;
}

type Places<What> = readonly [green: What, amber: What, beyond: What];

interface Stretch {
  readonly low: number;
  readonly high: number;
}

export function ragScale(terms: RagTerms): RagScale {
  const { polarity, rule, target = null } = terms;
  const range = rule?.kind === 'range' ? rule : null;
  const trendAware = rule?.kind === 'trend-aware';
  const best = range ?? (target === null ? null : at(target));
  let unrated: RagReason | null = null;
  let green = NOWHERE;
  let amber = NOWHERE;
  let reasons: Places<RagReason> = BY_TARGET;
  if (rule?.kind === 'monitor' || terms.noTarget === 'monitor-only') {
    unrated = 'monitor-only';
  } else if (rule === null) {
    unrated = 'no-rule';
  } else if (polarity === 'none' || (polarity === 'range' && rule.kind === 'thresholds')) {
    unrated = 'no-polarity';
  } else if (rule.kind === 'thresholds') {
    green = at(rule.green);
    amber = at(rule.amber);
    reasons = BY_THRESHOLDS;
  } else if (best === null) {
    unrated = terms.noTarget ?? 'no-target';
  } else {
    const { within } = rule;
    const slack =
      rule.kind !== 'range' && rule.basis === 'relative' ? within * Math.abs(best.low) : within;
    green = best;
    amber = { low: withoutNoise(best.low - slack), high: withoutNoise(best.high + slack) };
    if (range !== null) reasons = BY_RANGE;
  }
  const noneTooLow = unrated !== null || (polarity === 'lower' && range === null);
  const noneTooHigh = unrated !== null || (polarity === 'higher' && range === null);
  return {
    polarity,
    rule: (rule as NamedRagRule | null)?.id ?? null,
    target,
    targetSetFor: terms.targetSetFor ?? null,
    targetOfOtherPeriod: terms.targetOfOtherPeriod ?? false,
    greenFrom: noneTooLow ? -Infinity : green.low - noiseOf(green.low),
    greenTo: noneTooHigh ? Infinity : green.high + noiseOf(green.high),
    amberFrom: amber.low - noiseOf(amber.low),
    amberTo: amber.high + noiseOf(amber.high),
    lowLimit: amber.low,
    highLimit: unrated !== null ? null : noneTooHigh ? amber.low : amber.high,
    bands: unrated !== null ? NOT_RATED : trendAware ? GREEN_WITHIN : AMBER_WITHIN,
    reasons: unrated === null ? reasons : [unrated, unrated, unrated],
    trendAware,
    best,
  };
}

function noiseOf(end: number): number {
  return Math.abs(end) * NOISE;
}

function at(value: number): Stretch {
  return { low: value, high: value };
}

const NOWHERE = at(0);

const NOT_RATED = ['not-rated', 'not-rated', 'not-rated'] as const;
const AMBER_WITHIN = ['green', 'amber', 'red'] as const;
const GREEN_WITHIN = ['green', 'green', 'red'] as const;

const BY_TARGET = ['at-or-better-than-target', 'within-tolerance', 'outside-tolerance'] as const;

const BY_THRESHOLDS = [
  'meets-green-threshold',
  'meets-amber-threshold',
  'misses-amber-threshold',
] as const;

const BY_RANGE = ['inside-range', 'near-range', 'outside-range'] as const;
