import {
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/table-core';
import type { ColumnDef, Row, SortFn } from '@tanstack/table-core';
import { compareWords, formatPeriod, textIn } from '@milepost/core';
import type { IndicatorReport, KpiSet, Messages, RagBand } from '@milepost/core';
import { stateHeldElsewhere } from './stateHeldElsewhere.js';

/** An indicator with its place in the plan, which sorting does not change. */
export interface KpiRow {
  readonly indicator: IndicatorReport;
  readonly position: number;
}

/** The features of TanStack Table that a KPI table uses: sorting, and which columns are seen. React holds the state. */
export const kpiTableFeatures = tableFeatures({
  coreReactivityFeature: stateHeldElsewhere,
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
});

export type KpiTableFeatures = typeof kpiTableFeatures;

type KpiColumnDef = ColumnDef<KpiTableFeatures, KpiRow, unknown>;

/** Worst last, so that descending puts what needs attention first. What has no rating always comes last. */
const gravity: Readonly<Record<RagBand, number | undefined>> = {
  green: 1,
  amber: 2,
  red: 3,
  'not-rated': undefined,
};

/**
 * The columns of a KPI table for TanStack Table: `indicator`, `baseline`, one a period (its id is the period, grouped
 * by phase), `target`, `rating`, `trend`. Figures are numbers or, where there is none, `undefined`.
 */
export function kpiColumns(kpis: KpiSet, messages: Messages): KpiColumnDef[] {
  const words = messages.view.kpiTable;
  return [
    {
      id: 'indicator',
      header: words.indicator,
      accessorFn: ({ indicator }) => textIn(indicator.label, messages.language),
      sortFn: (a, b, id) => compareWords(a.getValue(id), b.getValue(id), messages),
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
      accessorFn: ({ indicator }) => gravity[latestBand(indicator)],
      sortFn: byNumber,
      sortUndefined: 'last',
      sortDescFirst: true,
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
function periodColumns(kpis: KpiSet, messages: Messages): KpiColumnDef[] {
  const defs: KpiColumnDef[] = [];
  let group: { phase: string; columns: KpiColumnDef[] } | null = null;
  kpis.columns.forEach(({ period, phase }, index) => {
    const def: KpiColumnDef = {
      id: period,
      header: formatPeriod(period, messages),
      accessorFn: ({ indicator }) => indicator.figures[index]?.value ?? undefined,
      sortFn: byNumber,
      sortUndefined: 'last',
      sortDescFirst: true,
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

const byNumber: SortFn<KpiTableFeatures, KpiRow> = (
  a: Row<KpiTableFeatures, KpiRow>,
  b: Row<KpiTableFeatures, KpiRow>,
  id: string,
) => a.getValue<number>(id) - b.getValue<number>(id);

function latestBand({ figures, latest }: IndicatorReport): RagBand {
  return (latest === null ? undefined : figures[latest])?.rag.band ?? 'not-rated';
}
