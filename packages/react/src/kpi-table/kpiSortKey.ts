import { textIn } from '@milepost/core';
import { compareWords } from '@milepost/core/messages';
import type { IndicatorReport, KpiMessages, KpiSet, RagBand } from '@milepost/core';
import type { KpiRow } from './KpiRow.js';

/** What the rows of a KPI table are ordered by. */
export interface KpiSortKey {
  /** `undefined` where there is nothing to sort by: such rows come last, whichever the direction. */
  readonly of: (row: KpiRow) => string | number | undefined;
  readonly compare: (a: never, b: never) => number;
  /** The direction that a first press gives: the highest figure, the worst rating. */
  readonly descendsFirst: boolean;
}

/** Worst last, so that descending puts what needs attention first. */
const gravity: Readonly<Record<RagBand, number | undefined>> = {
  green: 1,
  amber: 2,
  red: 3,
  'not-rated': undefined,
};

/** How `indicator`, `rating` or a period is sorted by; `null` for a column that is not. */
export function kpiSortKey(column: string, kpis: KpiSet, messages: KpiMessages): KpiSortKey | null {
  if (column === 'indicator') {
    return {
      of: ({ indicator }) => textIn(indicator.label, messages.language),
      compare: (a: string, b: string) => compareWords(a, b, messages),
      descendsFirst: false,
    };
  }
  if (column === 'rating') return byNumber(({ indicator }) => gravity[latestBand(indicator)]);
  const index = kpis.columns.findIndex(({ period }) => period === column);
  return index < 0
    ? null
    : byNumber(({ indicator }) => indicator.figures[index]?.value ?? undefined);
}

function byNumber(of: (row: KpiRow) => number | undefined): KpiSortKey {
  return { of, compare: (a: number, b: number) => a - b, descendsFirst: true };
}

function latestBand({ figures, latest }: IndicatorReport): RagBand {
  return (latest === null ? undefined : figures[latest])?.rag.band ?? 'not-rated';
}
