import type { WordedRow } from './WordedTable.js';

export interface FloorSort {
  readonly column: 'indicator' | 'rating' | 'latest';
  readonly descending: boolean;
}

const collator = new Intl.Collator('en');

/** The rows as sorted; equals keep the plan's order either way. */
export function sortedRows(
  rows: readonly WordedRow[],
  sort: FloorSort | null,
): readonly WordedRow[] {
  if (sort === null) return rows;
  const { column, descending } = sort;
  const sign = descending ? -1 : 1;
  return column === 'indicator'
    ? [...rows].sort((a, b) => sign * collator.compare(a.label, b.label))
    : [...rows].sort((a, b) => sign * (a.sortsBy[column] - b.sortsBy[column]));
}

/** What the next press of a column's header gives: names from A, figures from the highest, then the other way, then the plan's order. */
export function nextSort(sort: FloorSort | null, column: FloorSort['column']): FloorSort | null {
  const first = column !== 'indicator';
  if (sort?.column !== column) return { column, descending: first };
  return sort.descending === first ? { column, descending: !first } : null;
}
