'use client';
import { constructTable, functionalUpdate } from '@tanstack/table-core';
import type { ColumnVisibilityState, SortingState, Table } from '@tanstack/table-core';
import { enGB } from '@milepost/core';
import type { KpiSet, Messages } from '@milepost/core';
import { useMemo, useState } from 'react';
import type { PlaceMarks } from '../findings/PlaceMarks.js';
import { kpiColumns, kpiTableFeatures } from './kpiColumns.js';
import type { KpiRow, KpiTableFeatures } from './kpiColumns.js';
import { kpiLayout } from './kpiLayout.js';
import type { KpiLayout } from './kpiLayout.js';
import type { KpiSort } from './KpiSortButton.js';

export interface UseKpiTableOptions {
  /** Open with only the last so many periods. @default all */
  readonly periods?: number | undefined;
  /** Open sorted by `indicator`, `rating` or a period. @default the plan's order */
  readonly initialSort?: { readonly column: string; readonly descending?: boolean } | undefined;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: Messages | undefined;
  /** What every id begins with. @default 'milepost' */
  readonly idPrefix?: string | undefined;
  /** What `findingMarks` made: marks beside what was found. @default none */
  readonly marks?: PlaceMarks | undefined;
}

/** Which periods are shown, and the means to change it. */
export interface KpiWindow {
  /** How many periods there are and how many the window holds; `null` where there is no window. */
  readonly periods: number | null;
  readonly showsAll: boolean;
  readonly showAll: () => void;
  readonly showLast: () => void;
}

export interface KpiTableModel {
  /** The TanStack table: header groups, rows, cells, for your own markup. Column ids are those of `kpiColumns`. */
  readonly table: Table<KpiTableFeatures, KpiRow>;
  /** Columns shown, bands above them, and the ids that tie cells to headers. */
  readonly layout: KpiLayout;
  /** Indicators in the order sorted by. */
  readonly rows: readonly KpiRow[];
  readonly sort: KpiSort & { readonly isSorted: boolean; readonly reset: () => void };
  readonly window: KpiWindow;
}

/**
 * A KPI table's state and layout without its markup: sorting, the window of periods, bands and ids. For tables that
 * must look otherwise; where only colours and type differ, use `KpiTable` and its custom properties.
 *
 * @example
 * const Page = () => {
 *   const { rows } = useKpiTable(kpis, { periods: 6 });
 *   return <ul>{rows.map(({ indicator }) => <li key={indicator.id}>{textIn(indicator.label, 'en')}</li>)}</ul>;
 * };
 */
export function useKpiTable(kpis: KpiSet, options: UseKpiTableOptions = {}): KpiTableModel {
  const { periods, initialSort, messages = enGB, idPrefix = 'milepost', marks } = options;
  const columns = useMemo(() => kpiColumns(kpis, messages), [kpis, messages]);
  const data = useMemo(
    () => kpis.indicators.map((indicator, position) => ({ indicator, position })),
    [kpis],
  );
  const lastPeriods = useMemo(() => lastOnly(kpis, periods), [kpis, periods]);
  // `null` follows the window; anything else is what the reader chose.
  const [chosen, setChosen] = useState<ColumnVisibilityState | null>(null);
  const columnVisibility = chosen ?? lastPeriods;

  const [sorting, setSorting] = useState<SortingState>(() =>
    initialSort === undefined
      ? []
      : [{ id: initialSort.column, desc: initialSort.descending ?? false }],
  );
  const table = useMemo(
    () =>
      constructTable<KpiTableFeatures, KpiRow>({
        features: kpiTableFeatures,
        columns,
        data,
        getRowId: ({ indicator }) => indicator.id,
        enableMultiSort: false,
        state: { columnVisibility, sorting },
        onSortingChange: setSorting,
        onColumnVisibilityChange: (updater) =>
          setChosen((own) => functionalUpdate(updater, own ?? lastPeriods)),
      }),
    [columns, data, columnVisibility, lastPeriods, sorting],
  );

  const layout = useMemo(
    () =>
      kpiLayout(kpis, {
        messages,
        idPrefix,
        marks,
        shows: ({ period }) => columnVisibility[period] !== false,
      }),
    [kpis, messages, idPrefix, marks, columnVisibility],
  );
  const isSorted = sorting.length > 0;
  const rows = useMemo(
    () => (isSorted ? table.getRowModel().rows.map(({ original }) => original) : data),
    [isSorted, table, data],
  );
  const windowed = Object.keys(lastPeriods).length > 0;
  return {
    table,
    layout,
    rows,
    sort: {
      directionOf: (column) => {
        const own = sorting.find(({ id }) => id === column);
        return own === undefined ? null : own.desc ? 'descending' : 'ascending';
      },
      toggle: (column) => table.getColumn(column)?.toggleSorting(),
      isSorted,
      reset: () => setSorting([]),
    },
    window: {
      periods: windowed ? (periods ?? null) : null,
      showsAll: layout.columns.length === kpis.columns.length,
      showAll: () => setChosen(everything),
      showLast: () => setChosen(null),
    },
  };
}

const everything: ColumnVisibilityState = {};

function lastOnly(kpis: KpiSet, periods: number | undefined): ColumnVisibilityState {
  if (periods === undefined || periods >= kpis.columns.length) return everything;
  const hidden = kpis.columns.slice(0, kpis.columns.length - Math.max(1, periods));
  return Object.fromEntries(hidden.map(({ period }) => [period, false]));
}
