import type { KpiLayout } from './kpiLayout.js';

/** The classes of a KPI table: where figures are rated, each leaves room for its letter. */
export function kpiTableClass({ hasRating }: KpiLayout): string {
  return hasRating
    ? 'milepost-kpi-table__table milepost-kpi-table__table--rated'
    : 'milepost-kpi-table__table';
}
