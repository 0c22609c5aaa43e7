import { roundToStated } from '../../figure/roundToStated.js';
import type { Target } from '../../indicator/Series.js';
import { monthsShown } from './monthsShown.js';

/** A year's target spread evenly over its months, for what adds up from April. */
export function profiledTargets(
  decimals: number,
  ...years: readonly [number, number, number]
): readonly Target[] {
  return monthsShown.map((setFor, at) => ({
    value: roundToStated(((years[Math.floor(at / 12)] ?? 0) * ((at % 12) + 1)) / 12, decimals),
    setFor,
  }));
}
