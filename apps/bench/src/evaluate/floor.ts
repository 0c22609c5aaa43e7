import type { Figure, Indicator, Judgement, Plan, RagVerdict, TravelVerdict } from '@milepost/core';

/**
 * What nobody can beat by much: one hand-written loop that allocates the same result objects, with the same numbers
 * in them, for the one kind of series the bench holds.
 *
 * It leaves out everything else that evaluatePlan does: other rules, targets of several years, gaps, symbols, counts,
 * vintages, notes, baselines, other comparisons, polarities `range` and `none`, and rounding to stated decimals (the
 * figures come at theirs).
 */
export function evaluateByHand(plan: Plan): Figure[][] {
  return (plan.priorities[0]?.indicators ?? []).map(evaluateIndicator);
}

function evaluateIndicator({ observations, polarity }: Indicator): Figure[] {
  const figures: Figure[] = [];
  const higher = polarity === 'higher';
  const amberLimit = higher ? 42.5 : 57.5;
  let earlierPeriod: string | null = null;
  let earlier = 0;
  for (const { period, value = 0 } of observations) {
    const good = higher ? value >= 50 : value <= 50;
    const near = higher ? value >= amberLimit : value <= amberLimit;
    const margin = Math.round((value - 50) * 1e9) / 1e9;
    const rag: RagVerdict = {
      band: good ? 'green' : near ? 'amber' : 'red',
      reason: good ? 'at-or-better-than-target' : near ? 'within-tolerance' : 'outside-tolerance',
      rule: 'near',
      target: 50,
      targetSetFor: 'FY2018-19',
      targetOfOtherPeriod: period < '2018-04' || period > '2019-03',
      margin,
      relativeMargin: Math.round((margin / 50) * 1e9) / 1e9,
      amberLimit,
    };
    figures.push({
      period,
      value,
      valueFrom: 'stated',
      symbol: null,
      numerator: null,
      denominator: null,
      status: 'final',
      rag,
      travel: travelOf(value, earlier, earlierPeriod, higher),
    });
    earlierPeriod = period;
    earlier = value;
  }
  return figures;
}

function travelOf(
  value: number,
  earlier: number,
  earlierPeriod: string | null,
  higher: boolean,
): TravelVerdict {
  if (earlierPeriod === null) {
    return {
      movement: null,
      judgement: null,
      reason: 'nothing-before',
      comparedWith: null,
      comparedValue: null,
      change: null,
    };
  }
  const change = Math.round((value - earlier) * 1e9) / 1e9;
  const better: Judgement = change > 0 === higher ? 'positive' : 'negative';
  return {
    movement: change === 0 ? 'same' : change > 0 ? 'up' : 'down',
    judgement: change === 0 ? 'neutral' : better,
    reason: 'compared',
    comparedWith: earlierPeriod,
    comparedValue: earlier,
    change,
  };
}
