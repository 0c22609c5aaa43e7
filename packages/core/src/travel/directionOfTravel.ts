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

interface Direction {
  readonly movement: Movement;
  readonly judgement: Judgement;
  readonly change: number;
}

/**
 * Which way a figure went against an earlier one, and whether that is good news: two answers, because polarity turns
 * one into the other. With polarity `none` the judgement is `neutral`.
 *
 * @example
 * directionOfTravel(22.7, 24.8, { polarity: 'lower', decimals: 1 });
 * // { movement: 'down', judgement: 'positive', change: -2.1 }
 */
export function directionOfTravel(value: number, earlier: number, terms: TravelTerms): Direction {
  const { decimals } = terms;
  const now = decimals === undefined ? value : roundToStated(value, decimals);
  const then = decimals === undefined ? earlier : roundToStated(earlier, decimals);
  const direction = compareFigures(now, then);
  return {
    movement: direction === 0 ? 'same' : direction > 0 ? 'up' : 'down',
    judgement: judgementOf(direction, now, then, terms),
    change: direction === 0 ? 0 : withoutNoise(now - then),
  };
}

/** Whether a movement is good news. Both figures are at the precision compared. */
export function judgementOf(
  direction: -1 | 0 | 1,
  now: number,
  then: number,
  terms: TravelTerms,
): Judgement {
  const { polarity } = terms;
  if (polarity === 'none' || direction === 0) return 'neutral';
  if (polarity !== 'range')
    return direction > 0 === (polarity === 'higher') ? 'positive' : 'negative';
  const better = nearer(now, then, terms);
  return better === 0 ? 'neutral' : better > 0 ? 'positive' : 'negative';
}

function nearer(now: number, then: number, { best }: TravelTerms): -1 | 0 | 1 {
  return best ? compareFigures(distance(then, best), distance(now, best)) : 0;
}

function distance(value: number, best: { readonly low: number; readonly high: number }): number {
  return Math.max(best.low - value, value - best.high, 0);
}
