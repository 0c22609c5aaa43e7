import type { IndicatorReport } from '@milepost/core';

/** More targets than these are a profile, which one line across the picture would belie. */
const MOST_TARGETS = 3;

/** The target to draw across a sparkline: the one now in force; `null` where each period has its own. */
export function sparklineTarget({ target, targets }: IndicatorReport): number | null {
  return targets.length > MOST_TARGETS ? null : (target?.value ?? null);
}
