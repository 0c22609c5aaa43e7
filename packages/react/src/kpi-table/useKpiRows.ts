'use client';
import { kpiEnGB } from '@milepost/core';
import type { KpiMessages, KpiSet } from '@milepost/core';
import { useMemo, useState } from 'react';
import type { Dispatch, SetStateAction } from 'react';
import type { PlaceMarks } from '../place-marks/PlaceMarks.js';
import type { KpiRow } from './KpiRow.js';
import { kpiLayout } from './kpiLayout.js';
import type { KpiLayout } from './kpiLayout.js';
import { kpiSortKey } from './kpiSortKey.js';
import type { KpiSort } from './KpiSortButton.js';
import { orderRows } from './orderRows.js';
import { rowsInPlanOrder } from './rowsInPlanOrder.js';

export interface UseKpiTableOptions {
  /** Open with only the last so many periods. @default all */
  readonly periods?: number | undefined;
  /** Open sorted by `indicator`, `rating` or a period. @default the plan's order */
  readonly initialSort?: { readonly column: string; readonly descending?: boolean } | undefined;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: KpiMessages | undefined;
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

/** What a KPI table shows, and the means to change it. */
export interface KpiRowsModel {
  /** Columns shown, bands above them, and the ids that tie cells to headers. */
  readonly layout: KpiLayout;
  /** Indicators in the order sorted by. */
  readonly rows: readonly KpiRow[];
  readonly sort: KpiSort;
  readonly window: KpiWindow;
}

/** The same as TanStack Table holds them: at most one column to sort by; `false` for a column that is hidden. */
export interface KpiChoices {
  readonly sorting: Sorting;
  readonly setSorting: Dispatch<SetStateAction<Sorting>>;
  readonly visibility: Visibility;
  /** What the window leaves to be seen. */
  readonly lastPeriods: Visibility;
  /** `null` follows the window; anything else is what the reader chose. */
  readonly setChosen: Dispatch<SetStateAction<Visibility | null>>;
}

type Sorting = { id: string; desc: boolean }[];
type Visibility = Record<string, boolean>;

/** The rows and columns of a KPI table as its reader has chosen to see them. */
export function useKpiRows(
  kpis: KpiSet,
  { periods, initialSort, messages = kpiEnGB, idPrefix = 'milepost', marks }: UseKpiTableOptions,
): { readonly model: KpiRowsModel; readonly choices: KpiChoices } {
  const lastPeriods = useMemo(() => lastOnly(kpis, periods), [kpis, periods]);
  const [chosen, setChosen] = useState<Visibility | null>(null);
  const visibility = chosen ?? lastPeriods;
  const [sorting, setSorting] = useState<Sorting>(() =>
    initialSort === undefined
      ? []
      : [{ id: initialSort.column, desc: initialSort.descending ?? false }],
  );

  const layout = useMemo(
    () =>
      kpiLayout(kpis, {
        messages,
        idPrefix,
        marks,
        shows: ({ period }) => visibility[period] !== false,
      }),
    [kpis, messages, idPrefix, marks, visibility],
  );
  const rows = useMemo(() => {
    const own = rowsInPlanOrder(kpis);
    const [by] = sorting;
    const key = by === undefined ? null : kpiSortKey(by.id, kpis, messages);
    return by === undefined || key === null ? own : orderRows(own, key, by.desc);
  }, [kpis, messages, sorting]);

  const windowed = Object.keys(lastPeriods).length > 0;
  const model: KpiRowsModel = {
    layout,
    rows,
    sort: {
      directionOf: (column) => {
        const own = sorting.find(({ id }) => id === column);
        return own === undefined ? null : own.desc ? 'descending' : 'ascending';
      },
      toggle: (column) => {
        const key = kpiSortKey(column, kpis, messages);
        if (key !== null) setSorting((old) => toggled(old, column, key.descendsFirst));
      },
    },
    window: {
      periods: windowed ? (periods ?? null) : null,
      showsAll: layout.columns.length === kpis.columns.length,
      showAll: () => setChosen(everything),
      showLast: () => setChosen(null),
    },
  };
  return { model, choices: { sorting, setSorting, visibility, lastPeriods, setChosen } };
}

/** A column's own direction first, then the other, then the plan's order again. */
function toggled([by]: Sorting, id: string, descendsFirst: boolean): Sorting {
  if (by?.id !== id) return [{ id, desc: descendsFirst }];
  return by.desc === descendsFirst ? [{ id, desc: !descendsFirst }] : [];
}

const everything: Visibility = {};

function lastOnly(kpis: KpiSet, periods: number | undefined): Visibility {
  if (periods === undefined || periods >= kpis.columns.length) return everything;
  const hidden = kpis.columns.slice(0, kpis.columns.length - Math.max(1, periods));
  return Object.fromEntries(hidden.map(({ period }) => [period, false]));
}
