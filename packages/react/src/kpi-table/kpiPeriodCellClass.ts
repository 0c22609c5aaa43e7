import type { IndicatorReport } from '@milepost/core';
import type { KpiLayoutColumn } from './kpiLayout.js';

/** The classes of a cell in a period's column: an edge where a phase begins, another where a count begins anew. */
export function kpiPeriodCellClass(indicator: IndicatorReport, column: KpiLayoutColumn): string {
  let classes = 'milepost-kpi-table__cell milepost-kpi-table__cell--period';
  if (column.startsBand) classes += ' milepost-kpi-table__cell--phase';
  else if (column.startsYear && indicator.basis === 'year-to-date') {
    classes += ' milepost-kpi-table__cell--anew';
  }
  if (column.last) classes += ' milepost-kpi-table__cell--latest';
  return classes;
}
