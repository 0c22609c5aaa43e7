import type { Target } from '../../indicator/Series.js';

/** One target for each of the three years. */
export function yearlyTargets(...values: readonly [number, number, number]): readonly Target[] {
  return values.map((value, at) => ({ value, setFor: `FY${2023 + at}-${24 + at}` }));
}
