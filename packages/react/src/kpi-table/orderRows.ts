import type { KpiRow } from './KpiRow.js';
import type { KpiSortKey } from './kpiSortKey.js';

/** Rows by a key; equals stay in the order they came in, and what has nothing to sort by comes last. */
export function orderRows(
  rows: readonly KpiRow[],
  { of, compare }: KpiSortKey,
  isDescending: boolean,
): readonly KpiRow[] {
  const keyed = rows.map((row) => ({ row, key: of(row) as never }));
  const known = keyed.filter(({ key }) => key !== undefined);
  const unknown = keyed.filter(({ key }) => key === undefined);
  const direction = isDescending ? -1 : 1;
  known.sort((a, b) => direction * compare(a.key, b.key));
  return [...known, ...unknown].map(({ row }) => row);
}
