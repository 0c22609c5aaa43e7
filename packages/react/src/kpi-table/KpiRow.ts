import type { IndicatorReport } from '@milepost/core';

/** An indicator with its place in the plan, which sorting does not change. */
export interface KpiRow {
  readonly indicator: IndicatorReport;
  readonly position: number;
}
