import { compareFigures } from '../figure/compareFigures.js';
import { withoutNoise } from '../figure/withoutNoise.js';
import type { Period } from '../period/Period.js';
import type { Polarity } from '../indicator/IndicatorDefinition.js';
import type { NamedRagRule, RagRule } from './RagRule.js';
import type { RagBand, RagReason, RagVerdict } from './RagVerdict.js';

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

/** Why there is no value to rate. */
export type Unreported = 'not-reported' | 'symbol' | 'zero-denominator';

/**
 * Rates one figure against its target by a rule. Boundaries are inclusive and decimal-safe; at target is green.
 * No value, no target and no polarity are `not-rated`, each with its own reason: never green, never red.
 *
 * @param value The figure at its stated decimals, or why there is none.
 * @param lastYear The figure of the same period last year, for a `trend-aware` rule.
 *
 * @example
 * ragBand(26.4, {
 *   polarity: 'lower',
 *   rule: { kind: 'tolerance', within: 0.15, basis: 'relative' },
 *   target: 23,
 * }).band; // 'amber'
 */
export function ragBand(
  value: number | Unreported,
  terms: RagTerms,
  lastYear: number | null = null,
): RagVerdict {
  if (typeof value === 'string') return verdict('not-rated', value, terms, null, null);
  const { polarity, rule, target = null } = terms;
  if (rule?.kind === 'monitor' || terms.noTarget === 'monitor-only') {
    return verdict('not-rated', 'monitor-only', terms, value, null);
  }
  if (rule === null) return verdict('not-rated', 'no-rule', terms, value, null);
  if (polarity === 'none') return verdict('not-rated', 'no-polarity', terms, value, null);

  if (rule.kind === 'thresholds') return byThresholds(value, terms, rule.green, rule.amber);
  if (rule.kind === 'range') return byRange(value, terms, rule.low, rule.high, rule.within);
  if (target === null)
    return verdict('not-rated', terms.noTarget ?? 'no-target', terms, value, null);

  const above = compareFigures(value, target);
  const limit = amberLimit(
    above,
    polarity,
    target,
    rule.basis === 'relative' ? rule.within * Math.abs(target) : rule.within,
  );
  const met =
    above === 0 || (polarity === 'higher' && above > 0) || (polarity === 'lower' && above < 0);
  const past = compareFigures(value, limit);
  const within = met || past === 0 || past === -above;
  if (rule.kind === 'trend-aware' && !within) return byTrend(value, terms, target, limit, lastYear);
  const near = rule.kind === 'tolerance' ? 'amber' : 'green';
  return verdict(
    met ? 'green' : within ? near : 'red',
    met ? 'at-or-better-than-target' : within ? 'within-tolerance' : 'outside-tolerance',
    terms,
    value,
    limit,
  );
}

/** The amber edge on the side the value is on: a measure can only miss on its worse side, but a range on both. */
function amberLimit(above: number, polarity: Polarity, target: number, allowance: number): number {
  const upwards = polarity === 'lower' || (polarity === 'range' && above >= 0);
  return withoutNoise(upwards ? target + allowance : target - allowance);
}

function byThresholds(value: number, terms: RagTerms, green: number, amber: number): RagVerdict {
  if (terms.polarity === 'range') return verdict('not-rated', 'no-polarity', terms, value, null);
  const better = terms.polarity === 'higher' ? 1 : -1;
  if (compareFigures(value, green) * better >= 0) {
    return verdict('green', 'meets-green-threshold', terms, value, amber);
  }
  return compareFigures(value, amber) * better >= 0
    ? verdict('amber', 'meets-amber-threshold', terms, value, amber)
    : verdict('red', 'misses-amber-threshold', terms, value, amber);
}

function byRange(
  value: number,
  terms: RagTerms,
  low: number,
  high: number,
  within: number,
): RagVerdict {
  const tooLow = compareFigures(value, low) < 0;
  const limit = withoutNoise(tooLow ? low - within : high + within);
  if (!tooLow && compareFigures(value, high) <= 0)
    return verdict('green', 'inside-range', terms, value, limit);
  const past = compareFigures(value, limit);
  return (tooLow ? past >= 0 : past <= 0)
    ? verdict('amber', 'near-range', terms, value, limit)
    : verdict('red', 'outside-range', terms, value, limit);
}

function byTrend(
  value: number,
  terms: RagTerms,
  target: number,
  limit: number,
  lastYear: number | null,
): RagVerdict {
  if (lastYear === null) return verdict('red', 'no-figure-last-year', terms, value, limit);
  const change =
    terms.polarity === 'range'
      ? compareFigures(Math.abs(lastYear - target), Math.abs(value - target))
      : compareFigures(value, lastYear) * (terms.polarity === 'higher' ? 1 : -1);
  if (change > 0) return verdict('amber', 'improved-on-last-year', terms, value, limit);
  return change === 0
    ? verdict('amber', 'held-on-last-year', terms, value, limit)
    : verdict('red', 'worse-than-last-year', terms, value, limit);
}

function verdict(
  band: RagBand,
  reason: RagReason,
  terms: RagTerms,
  value: number | null,
  limit: number | null,
): RagVerdict {
  const { rule, target = null } = terms;
  const margin = value === null || target === null ? null : withoutNoise(value - target);
  return {
    band,
    reason,
    rule: (rule as NamedRagRule | null)?.id ?? null,
    target,
    targetSetFor: terms.targetSetFor ?? null,
    targetOfOtherPeriod: terms.targetOfOtherPeriod ?? false,
    margin,
    relativeMargin:
      margin === null || target === null || target === 0
        ? null
        : withoutNoise(margin / Math.abs(target)),
    amberLimit: limit,
  };
}
