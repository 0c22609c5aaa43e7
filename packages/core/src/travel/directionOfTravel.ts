import { compareFigures } from '../figure/compareFigures.js';
import { roundToStated } from '../figure/roundToStated.js';
import { withoutNoise } from '../figure/withoutNoise.js';
import type { Judgement, Movement, TravelReason, TravelVerdict } from './Travel.js';
import type { Period } from '../period/Period.js';
import type { Polarity } from '../indicator/IndicatorDefinition.js';

export interface TravelTerms {
  readonly polarity: Polarity;
  /** Compare at this many decimals; as held when absent. */
  readonly decimals?: number;
  /** Where a measure of polarity `range` is best: nearer to it is positive. A single target is `{ low: t, high: t }`. */
  readonly best?: { readonly low: number; readonly high: number } | null;
}

type Best = NonNullable<TravelTerms['best']>;

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
  const stated = (figure: number) =>
    decimals === undefined ? figure : roundToStated(figure, decimals);
  const travel = travelBetween(stated(earlier), stated(value), terms, 'compared', null);
  const { movement, judgement, change } = travel;
  return { movement, judgement, change };
}

/** The verdict on two figures that are at the precision compared. */
export function travelBetween(
  then: number,
  now: number,
  terms: TravelTerms,
  reason: TravelReason,
  comparedWith: Period | null,
): TravelVerdict & Direction {
  const { polarity, best } = terms;
  const direction = compareFigures(now, then);
  let better: number = direction;
  if (polarity === 'lower') better = -direction;
  else if (polarity !== 'higher')
    better = polarity === 'range' && best && direction !== 0 ? nearer(now, then, best) : 0;
  return {
    movement: direction === 0 ? 'same' : direction > 0 ? 'up' : 'down',
    judgement: better === 0 ? 'neutral' : better > 0 ? 'positive' : 'negative',
    reason,
    comparedWith,
    comparedValue: then,
    change: direction === 0 ? 0 : withoutNoise(now - then),
  };
}

function nearer(now: number, then: number, best: Best): number {
  return compareFigures(distance(then, best), distance(now, best));
}

function distance(value: number, { low, high }: Best): number {
  return Math.max(low - value, value - high, 0);
}
