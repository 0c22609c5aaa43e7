import { withoutNoise } from '../figure/withoutNoise.js';
import type { Period } from '../period/Period.js';
import type { Polarity } from '../indicator/IndicatorDefinition.js';
import type { NamedRagRule, RagRule } from './RagRule.js';
import type { RagReason } from './RagVerdict.js';

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
 * Terms read once, for every figure that shares them: from where to where is green, and from where to where at least
 * amber. An end that no figure can pass is infinite: a measure can only miss on its worse side, but a range on both.
 */
export interface RagScale {
  readonly polarity: Polarity;
  readonly rule: string | null;
  readonly target: number | null;
  readonly targetSetFor: Period | null;
  readonly targetOfOtherPeriod: boolean;
  /** Why no figure can be rated; `null` where one can. */
  readonly unrated: RagReason | null;
  readonly green: Stretch;
  readonly amber: Stretch;
  /** Reasons for a figure in green, in amber, and beyond. */
  readonly reasons: readonly [RagReason, RagReason, RagReason];
  /** Within tolerance is green; beyond it the same period last year decides. */
  readonly trendAware: boolean;
  /** Where a measure of polarity `range` is best, as direction of travel asks: in the range of its rule, or at target. */
  readonly best: Stretch | null;
}

interface Stretch {
  readonly low: number;
  readonly high: number;
}

export function ragScale(terms: RagTerms): RagScale {
  const { polarity, rule, target = null } = terms;
  let unrated: RagReason | null = null;
  let green = NOWHERE;
  let amber = NOWHERE;
  let reasons: RagScale['reasons'] = BY_TARGET;
  if (rule?.kind === 'monitor' || terms.noTarget === 'monitor-only') {
    unrated = 'monitor-only';
  } else if (rule === null) {
    unrated = 'no-rule';
  } else if (polarity === 'none' || (polarity === 'range' && rule.kind === 'thresholds')) {
    unrated = 'no-polarity';
  } else if (rule.kind === 'range') {
    const { low, high, within } = rule;
    green = rule;
    amber = { low: withoutNoise(low - within), high: withoutNoise(high + within) };
    reasons = BY_RANGE;
  } else if (rule.kind === 'thresholds') {
    green = onwards(rule.green, rule.green, polarity);
    amber = onwards(rule.amber, rule.amber, polarity);
    reasons = BY_THRESHOLDS;
  } else if (target === null) {
    unrated = terms.noTarget ?? 'no-target';
  } else {
    const within = rule.basis === 'relative' ? rule.within * Math.abs(target) : rule.within;
    green = onwards(target, target, polarity);
    amber = onwards(withoutNoise(target - within), withoutNoise(target + within), polarity);
  }
  return {
    polarity,
    rule: (rule as NamedRagRule | null)?.id ?? null,
    target,
    targetSetFor: terms.targetSetFor ?? null,
    targetOfOtherPeriod: terms.targetOfOtherPeriod ?? false,
    unrated,
    green,
    amber,
    reasons,
    trendAware: rule?.kind === 'trend-aware',
    best: rule?.kind === 'range' ? rule : target === null ? null : { low: target, high: target },
  };
}

function onwards(low: number, high: number, polarity: Polarity): Stretch {
  return {
    low: polarity === 'lower' ? -Infinity : low,
    high: polarity === 'higher' ? Infinity : high,
  };
}

const NOWHERE: Stretch = { low: 0, high: 0 };

const BY_TARGET = ['at-or-better-than-target', 'within-tolerance', 'outside-tolerance'] as const;

const BY_THRESHOLDS = [
  'meets-green-threshold',
  'meets-amber-threshold',
  'misses-amber-threshold',
] as const;

const BY_RANGE = ['inside-range', 'near-range', 'outside-range'] as const;
