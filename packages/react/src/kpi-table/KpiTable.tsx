'use client';
import type { KpiMessages, KpiSet } from '@milepost/core';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ComponentType } from 'react';
import type { PlaceMarks } from '../place-marks/PlaceMarks.js';
import { KpiShortTable } from './KpiShortTable.js';
import type { HeldTable } from './KpiShortTable.js';
import { nothingAsked } from './figureAsking.js';
import { useKpiRows } from './useKpiRows.js';
import type { UseKpiTableOptions } from './useKpiRows.js';

export interface KpiTableProps {
  /** One of a priority's KPI sets: `priority.kpiSets[0]`. */
  readonly kpis: KpiSet;
  /** Open with only the last so many periods, with a control to show all. @default all, and no control */
  readonly periods?: number;
  /** Open sorted by `indicator`, `rating` or a period. @default the plan's order */
  readonly initialSort?: UseKpiTableOptions['initialSort'];
  /**
   * Above so many indicators the table has a search box and draws only the rows in sight. `Infinity` for never.
   * @default 200
   */
  readonly searchAbove?: number;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: KpiMessages;
  /** What every id begins with. @default 'milepost' */
  readonly idPrefix?: string;
  /** What `findingMarks` made: marks beside what was found. @default none */
  readonly marks?: PlaceMarks | undefined;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * The KPI table of a report: figures by period with their rating, direction of travel and counts, under the phases
 * they fall in, with baseline, target, latest rating and trend. It sorts, shows the last few periods or all, and
 * says why any figure has its verdict. Everything is in the server's markup; only the controls need JavaScript.
 *
 * A table of more than 200 indicators has a search box, and draws only the rows in sight: what does is fetched when it
 * is needed. On paper all found rows are drawn. Without JavaScript it shows its first 200, and says so.
 *
 * Without controls, in a server component: `KpiTableStatic`. With your own markup: `useKpiTable` of
 * `@milepost/react/table`. One indicator's course: `TrendChart`. The latest figures alone: `PlanSummary`.
 *
 * @example
 * <KpiTable kpis={kpis} periods={6} />
 */
export function KpiTable({ kpis, searchAbove = 200, className, ...options }: KpiTableProps) {
  const isLong = kpis.indicators.length > searchAbove;
  // Kept here, so that nothing a reader does is lost when the rest of a long table arrives.
  const { model } = useKpiRows(kpis, options);
  const held = useState(nothingAsked);
  const tableRef = useRef<HTMLTableElement>(null);
  const [LongTable, setLongTable] = useState<ComponentType<HeldTable> | null>(null);
  const first = useFirstRows();
  const [all, setAll] = useState(false);
  useEffect(() => {
    if (!isLong) return;
    import('./KpiLongTable.js').then(
      (loaded) => setLongTable(() => loaded.KpiLongTable),
      () => setAll(true),
    );
  }, [isLong]);

  const table = { model, held, tableRef, className };
  if (isLong && LongTable !== null) return <LongTable {...table} />;
  return <KpiShortTable {...table} first={isLong && !all ? first : undefined} />;
}

/**
 * Rows that a long table has until it knows how to draw those in sight: many in a server's markup, which may be all that
 * its reader gets; few in a page that is drawn by JavaScript in the first place. All, should the rest not load.
 */
function useFirstRows(): number {
  const isDrawnHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [first] = useState(isDrawnHere ? 20 : 200);
  return first;
}

/** Nothing to hear of: where markup came from does not change. */
const never = () => () => {};
