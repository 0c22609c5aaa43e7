export { useKpiTable } from './useKpiTable.js';

export type { KpiBand, KpiLayout, KpiLayoutColumn, KpiNote } from '../kpi-table/kpiLayout.js';
export type { KpiRow } from '../kpi-table/KpiRow.js';
export type { KpiSort, SortDirection } from '../kpi-table/KpiSortButton.js';
export type { KpiTableFeatures } from './kpiColumns.js';
export type { KpiTableModel } from './useKpiTable.js';
export type { KpiRowsModel, KpiWindow, UseKpiTableOptions } from '../kpi-table/useKpiRows.js';
