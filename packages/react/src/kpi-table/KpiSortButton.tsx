import type { ReactNode } from 'react';

export type SortDirection = 'ascending' | 'descending';

/** Sorting, for headers that can be pressed. */
export interface KpiSort {
  /** The direction a column is sorted in, or `null`. */
  readonly directionOf: (column: string) => SortDirection | null;
  readonly toggle: (column: string) => void;
}

export interface KpiSortButtonProps {
  /** The column it sorts by. */
  readonly column: string;
  /** Without it the words stand alone. */
  readonly sort: KpiSort | undefined;
  readonly children: ReactNode;
}

/** The words of a header, to be pressed where the table sorts by it. Its state is the header's `aria-sort`. */
export function KpiSortButton({ column, sort, children }: KpiSortButtonProps) {
  if (sort === undefined) return children;
  const direction = sort.directionOf(column);
  return (
    <button
      type="button"
      className="milepost-kpi-table__sort"
      data-direction={direction ?? 'none'}
      onClick={() => sort.toggle(column)}
    >
      {children}
      <svg
        className="milepost-kpi-table__sort-mark"
        viewBox="0 0 8 12"
        width="8"
        height="12"
        aria-hidden="true"
      >
        {direction !== 'descending' && <path d="M4 0 7.5 5H.5Z" />}
        {direction !== 'ascending' && <path d="M4 12 .5 7H7.5Z" />}
      </svg>
    </button>
  );
}
