import type { Unit } from '@milepost/core';
import { niceTicks } from './niceTicks.js';
import type { Ticks } from './niceTicks.js';

/** The vertical scale of a chart: its first tick is its foot, its last tick its head. */
export interface ValueScale extends Ticks {
  /** True when it does not start at zero: the chart must say so. */
  readonly truncated: boolean;
}

/** A scale that spreads fewer points than this over its height makes noise look like news. */
const FEWEST_POINTS = 10;

/** A percentage keeps its zero as long as the figures use at least this share of the height. */
const SHARE_IN_USE = 0.25;

/**
 * The scale that shows all of some values. It starts at zero, but for a percentage whose figures would crowd into
 * less than a quarter of the height: that starts near its lowest figure and spreads over ten points or more.
 * Nothing caps it at 100%. `null` when there is nothing to show.
 *
 * @param most Most steps between ticks.
 *
 * @example
 * valueScale([92.9, 96], { unit: 'percent', decimals: 1 }); // 90% to 100%, truncated
 */
export function valueScale(
  values: readonly number[],
  { unit, decimals }: { readonly unit: Unit; readonly decimals: number },
  most = 5,
): ValueScale | null {
  if (values.length === 0) return null;
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  if (unit === 'percent' && lowest > 0 && highest - lowest < highest * SHARE_IN_USE) {
    const [low, high] = spread(lowest, highest);
    const ticks = niceTicks(low, high, most, decimals);
    if (low > 0 && ticks.values[0] !== 0) return { ...ticks, truncated: true };
  }
  const high = Math.max(0, highest);
  const low = Math.min(0, lowest);
  return { ...niceTicks(low, high === low ? 1 : high, most, decimals), truncated: false };
}

/** Widens evenly about the middle, downwards first where that would pass 100%. */
function spread(lowest: number, highest: number): readonly [number, number] {
  const points = Math.max(FEWEST_POINTS, highest - lowest);
  const high = Math.min(Math.max(100, highest), (lowest + highest + points) / 2);
  return [high - points, high];
}
