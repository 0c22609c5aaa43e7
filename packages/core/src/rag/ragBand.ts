import { directionOfTravel } from '../travel/directionOfTravel.js';
import { ragScale } from './ragScale.js';
import { withoutNoise } from '../figure/withoutNoise.js';
import type { RagBand, RagReason, RagVerdict } from './RagVerdict.js';
import type { RagScale, RagTerms } from './ragScale.js';

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
  return ragOnScale(value, ragScale(terms), lastYear);
}

/** `ragBand`, for terms that rate many figures and were read once. */
export function ragOnScale(
  value: number | Unreported,
  scale: RagScale,
  lastYear: number | null,
): RagVerdict {
  const { target } = scale;
  let band: RagBand = 'not-rated';
  let reason: RagReason;
  let margin: number | null = null;
  let relativeMargin: number | null = null;
  let amberLimit: number | null = null;
  if (typeof value === 'string') {
    reason = value;
  } else {
    if (target !== null) {
      margin = withoutNoise(value - target);
      if (target !== 0) relativeMargin = withoutNoise(margin / (target < 0 ? -target : target));
    }
    const tooLow = value < scale.greenFrom;
    const place =
      !tooLow && value <= scale.greenTo
        ? 0
        : (tooLow ? value >= scale.amberFrom : value <= scale.amberTo)
          ? 1
          : 2;
    band = scale.bands[place];
    reason = scale.reasons[place];
    amberLimit = tooLow ? scale.lowLimit : scale.highLimit;
    if (place === 2 && scale.trendAware) {
      const judgement =
        lastYear === null ? null : directionOfTravel(value, lastYear, scale).judgement;
      reason = judgement === null ? 'no-figure-last-year' : SINCE_LAST_YEAR[judgement];
      if (judgement === 'positive' || judgement === 'neutral') band = 'amber';
    }
  }
  return {
    band,
    reason,
    rule: scale.rule,
    target,
    targetSetFor: scale.targetSetFor,
    targetOfOtherPeriod: scale.targetOfOtherPeriod,
    margin,
    relativeMargin,
    amberLimit,
  };
}

const SINCE_LAST_YEAR = {
  positive: 'improved-on-last-year',
  neutral: 'held-on-last-year',
  negative: 'worse-than-last-year',
} as const;
