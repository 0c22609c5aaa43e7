import type { KpiSet } from '@milepost/core';
import type { KpiLayout } from './kpiLayout.js';

/** More columns than these fit no sheet of A4 set sideways. */
export const MOST_COLUMNS = 18;

/** What is printed of a table that does not fit. Thirteen months end with the one they can be compared with. */
export const LAST_COLUMNS = 13;

/** Columns of a KPI set, by their place in every indicator's `figures`. */
export interface ColumnRange {
  readonly from: number;
  /** The first that is not among them. */
  readonly to: number;
}

/** Where the columns begin that a sheet of paper holds in one table. */
export function firstOnPaper({ columns }: KpiLayout): number {
  const at = columns.length > MOST_COLUMNS ? columns.length - LAST_COLUMNS : 0;
  return columns[at]?.index ?? 0;
}

/** The columns before one, parted where financial years part: as many whole years to a part as a sheet holds. */
export function yearsBefore({ columns }: KpiSet, first: number): readonly ColumnRange[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (let to = 1; to <= first; to += 1) {
    const endsYear = to === first || columns[to]?.financialYear !== columns[from]?.financialYear;
    if (!endsYear && to - from < LAST_COLUMNS) continue;
    const last = parts[parts.length - 1];
    if (last !== undefined && to - last.from <= LAST_COLUMNS) last.to = to;
    else parts.push({ from, to });
    from = to;
  }
  return parts;
}
