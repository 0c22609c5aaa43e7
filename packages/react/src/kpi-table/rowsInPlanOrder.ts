import type { KpiSet } from '@milepost/core';
import type { KpiRow } from './KpiRow.js';

/** Every indicator of a set, each with its place in the plan. */
export function rowsInPlanOrder({ indicators }: KpiSet): KpiRow[] {
  return indicators.map((indicator, position) => ({ indicator, position }));
}
