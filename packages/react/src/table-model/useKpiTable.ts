'use client';
import { constructTable, functionalUpdate } from '@tanstack/table-core';
import type { Table } from '@tanstack/table-core';
import { kpiEnGB } from '@milepost/core';
import type { KpiSet } from '@milepost/core';
import { useMemo } from 'react';
import { kpiColumns, kpiTableFeatures } from './kpiColumns.js';
import type { KpiTableFeatures } from './kpiColumns.js';
import type { KpiRow } from '../kpi-table/KpiRow.js';
import type { KpiSort } from '../kpi-table/KpiSortButton.js';
import { rowsInPlanOrder } from '../kpi-table/rowsInPlanOrder.js';
import { useKpiRows } from '../kpi-table/useKpiRows.js';
import type { KpiRowsModel, UseKpiTableOptions } from '../kpi-table/useKpiRows.js';

export interface KpiTableModel extends KpiRowsModel {
  readonly sort: KpiSort & { readonly isSorted: boolean; readonly reset: () => void };
  /** The TanStack table: header groups, rows, cells, for your own markup. Column ids are those of `kpiColumns`. */
  readonly table: Table<KpiTableFeatures, KpiRow>;
}

/**
 * A KPI table's state and layout without its markup: sorting, the window of periods, bands and ids, and all of it as a
 * table of TanStack Table. For tables that must look otherwise; where only colours and type differ, use `KpiTable` and
 * its custom properties.
 *
 * @example
 * const Page = () => {
 *   const { rows } = useKpiTable(kpis, { periods: 6 });
 *   return <ul>{rows.map(({ indicator }) => <li key={indicator.id}>{textIn(indicator.label, 'en')}</li>)}</ul>;
 * };
 */
export function useKpiTable(kpis: KpiSet, options: UseKpiTableOptions = {}): KpiTableModel {
  const { messages = kpiEnGB } = options;
  const { model, choices } = useKpiRows(kpis, options);
  const { sorting, visibility, lastPeriods, setSorting, setChosen } = choices;
  const columns = useMemo(() => kpiColumns(kpis, messages), [kpis, messages]);
  const data = useMemo(() => rowsInPlanOrder(kpis), [kpis]);
  const table = useMemo(
    () =>
      constructTable<KpiTableFeatures, KpiRow>({
        features: kpiTableFeatures,
        columns,
        data,
        getRowId: ({ indicator }) => indicator.id,
        enableMultiSort: false,
        state: { columnVisibility: visibility, sorting },
        onSortingChange: setSorting,
        onColumnVisibilityChange: (updater) =>
          setChosen((chosen) => functionalUpdate(updater, chosen ?? lastPeriods)),
      }),
    [columns, data, visibility, lastPeriods, sorting, setSorting, setChosen],
  );
  const sort = { ...model.sort, isSorted: sorting.length > 0, reset: () => setSorting([]) };
  return { ...model, sort, table };
}
