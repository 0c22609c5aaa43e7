import {
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/table-core';
import type { ColumnDef } from '@tanstack/table-core';
import { formatPeriod, textIn } from '@milepost/core';
import type { KpiMessages, KpiSet } from '@milepost/core';
import type { KpiRow } from '../kpi-table/KpiRow.js';
import { kpiSortKey } from '../kpi-table/kpiSortKey.js';
import { stateHeldElsewhere } from './stateHeldElsewhere.js';

/** The features of TanStack Table that a KPI table uses: sorting, and which columns are seen. React holds the state. */
export const kpiTableFeatures = tableFeatures({
  coreReactivityFeature: stateHeldElsewhere,
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
});

export type KpiTableFeatures = typeof kpiTableFeatures;

type KpiColumnDef = ColumnDef<KpiTableFeatures, KpiRow, unknown>;

/**
 * The columns of a KPI table for TanStack Table: `indicator`, `baseline`, one a period (its id is the period, grouped
 * by phase), `target`, `rating`, `trend`. Figures are numbers or, where there is none, `undefined`.
 */
export function kpiColumns(kpis: KpiSet, messages: KpiMessages): KpiColumnDef[] {
  const words = messages.view.kpiTable;
  return [
    {
      id: 'indicator',
      header: words.indicator,
      ...sortedBy('indicator', kpis, messages),
      enableHiding: false,
    },
    {
      id: 'baseline',
      header: words.baseline,
      accessorFn: ({ indicator }) => indicator.baseline?.value ?? undefined,
      enableSorting: false,
    },
    ...periodColumns(kpis, messages),
    {
      id: 'target',
      header: words.target,
      accessorFn: ({ indicator }) => indicator.target?.value,
      enableSorting: false,
    },
    {
      id: 'rating',
      header: words.rating,
      ...sortedBy('rating', kpis, messages),
    },
    {
      id: 'trend',
      header: words.trend,
      accessorFn: ({ indicator }) => indicator.figures.map(({ value }) => value),
      enableSorting: false,
    },
  ];
}

/** Periods of one phase that stand side by side are one group. */
function periodColumns(kpis: KpiSet, messages: KpiMessages): KpiColumnDef[] {
  const defs: KpiColumnDef[] = [];
  let group: { phase: string; columns: KpiColumnDef[] } | null = null;
  kpis.columns.forEach(({ period, phase }) => {
    const def: KpiColumnDef = {
      id: period,
      header: formatPeriod(period, messages),
      ...sortedBy(period, kpis, messages),
    };
    if (phase === null) {
      group = null;
      defs.push(def);
      return;
    }
    if (group?.phase === phase) {
      group.columns.push(def);
      return;
    }
    group = { phase, columns: [def] };
    const label = kpis.phases.find(({ id }) => id === phase)?.label ?? '';
    defs.push({
      id: `phase-${period}`,
      header: textIn(label, messages.language),
      columns: group.columns,
    });
  });
  return defs;
}

/** A column's values, ordered as `useKpiRows` orders them. */
function sortedBy(id: string, kpis: KpiSet, messages: KpiMessages) {
  const key = kpiSortKey(id, kpis, messages);
  return {
    accessorFn: (row: KpiRow) => key?.of(row),
    sortFn: (a, b) => key?.compare(a.getValue<never>(id), b.getValue<never>(id)) ?? 0,
    sortUndefined: 'last',
    sortDescFirst: key?.descendsFirst ?? false,
  } satisfies Partial<KpiColumnDef>;
}
