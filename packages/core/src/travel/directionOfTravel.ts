import { compareFigures } from '../figure/compareFigures.js';
import { roundToStated } from '../figure/roundToStated.js';
import { withoutNoise } from '../figure/withoutNoise.js';
import type { Judgement, Movement } from './Travel.js';
import type { Polarity } from '../indicator/IndicatorDefinition.js';

export interface TravelTerms {
  readonly polarity: Polarity;
  /** Compare at this many decimals; as held when absent. */
  readonly decimals?: number;
  /** Where a measure of polarity `range` is best: nearer to it is positive. A single target is `{ low: t, high: t }`. */
  readonly best?: { readonly low: number; readonly high: number } | null;
}

/**
 * Which way a figure went against an earlier one, and whether that is good news: two answers, because polarity turns
 * one into the other. With polarity `none` the judgement is `neutral`.
 *
 * @example
 * directionOfTravel(22.7, 24.8, { polarity: 'lower', decimals: 1 });
 * // { movement: 'down', judgement: 'positive', change: -2.1 }
 */
export function directionOfTravel(
  value: number,
  earlier: number,
  terms: TravelTerms,
): { movement: Movement; judgement: Judgement; change: number } {
  const { decimals } = terms;
  const now = decimals === undefined ? value : roundToStated(value, decimals);
  const then = decimals === undefined ? earlier : roundToStated(earlier, decimals);
  const direction = compareFigures(now, then);
  return {
    movement: movementOf(direction),
    judgement: judgementOf(direction, now, then, terms),
    change: changeOf(direction, now, then),
  };
}

/** Which way a figure went, from how it compares with the earlier one. */
export function movementOf(direction: -1 | 0 | 1): Movement {
  return direction === 0 ? 'same' : direction > 0 ? 'up' : 'down';
}

/** Whether going that way is good news. Both figures are at the precision compared. */
export function judgementOf(
  direction: -1 | 0 | 1,
  now: number,
  then: number,
  { polarity, best = null }: TravelTerms,
): Judgement {
  if (polarity === 'none' || direction === 0) return 'neutral';
  if (polarity === 'range') {
    if (best === null) return 'neutral';
    const nearer = compareFigures(distance(then, best), distance(now, best));
    return nearer === 0 ? 'neutral' : nearer > 0 ? 'positive' : 'negative';
  }
  return direction > 0 === (polarity === 'higher') ? 'positive' : 'negative';
}

/** By how much. Both figures are at the precision compared. */
export function changeOf(direction: -1 | 0 | 1, now: number, then: number): number {
  return direction === 0 ? 0 : withoutNoise(now - then);
}

function distance(value: number, best: { readonly low: number; readonly high: number }): number {
  return Math.max(best.low - value, value - best.high, 0);
}
