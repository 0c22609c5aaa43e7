import type { IndicatorReport } from '@milepost/core';
import type { KpiCountable } from './kpiCounts.js';

/** Which rows an indicator takes: its figures always, their direction of travel and its counts where it has any. */
export function kpiRowsOf({ baseline, figures }: IndicatorReport) {
  const hasTravel = figures.some(({ travel }) => travel.movement !== null);
  const hasCounts = (baseline !== null && isCounted(baseline)) || figures.some(isCounted);
  return { hasTravel, hasCounts, rowCount: 1 + (hasTravel ? 1 : 0) + (hasCounts ? 1 : 0) };
}

function isCounted({ numerator, denominator }: KpiCountable): boolean {
  return numerator !== null && denominator !== null;
}
