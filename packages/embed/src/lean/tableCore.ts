/*
 * Stands in for `@tanstack/table-core` in the single files: sorting by one column and asking which columns are seen is
 * all that `useKpiTable` wants of it, and TanStack Table is a tenth of what a page would load. The kit's own tests of
 * KPI tables run on it too. It holds no state: `useKpiTable` builds a table anew whenever its state changes.
 */

interface Row<Data> {
  readonly original: Data;
  readonly getValue: (column: string) => unknown;
}

interface ColumnDef<Data> {
  readonly id: string;
  readonly accessorFn?: (data: Data) => unknown;
  readonly sortFn?: (a: Row<Data>, b: Row<Data>, column: string) => number;
  readonly sortUndefined?: 'last';
  readonly sortDescFirst?: boolean;
  readonly enableSorting?: boolean;
  readonly columns?: readonly ColumnDef<Data>[];
}

type Sorting = readonly { readonly id: string; readonly desc: boolean }[];

interface TableOptions<Data> {
  readonly columns: readonly ColumnDef<Data>[];
  readonly data: readonly Data[];
  readonly state: { readonly sorting: Sorting };
  readonly onSortingChange: (sorting: Sorting) => void;
}

/** A table of rows in the order that its state asks for. */
export function constructTable<Data>(options: TableOptions<Data>) {
  const { columns, data, state, onSortingChange } = options;
  const leaves = new Map(
    columns.flatMap((column) => column.columns ?? [column]).map((column) => [column.id, column]),
  );
  const [by] = state.sorting;

  function rows(): readonly Row<Data>[] {
    const all = data.map((original) => ({
      original,
      getValue: (column: string) => leaves.get(column)?.accessorFn?.(original),
    }));
    const column = by && leaves.get(by.id);
    if (by === undefined || column?.sortFn === undefined) return all;
    const { sortFn, id } = column;
    // Nothing to sort by comes last, whichever the direction.
    const known = all.filter((row) => row.getValue(id) !== undefined);
    const unknown = all.filter((row) => row.getValue(id) === undefined);
    return [...known.sort((a, b) => (by.desc ? -1 : 1) * sortFn(a, b, id)), ...unknown];
  }

  return {
    getRowModel: () => ({ rows: rows() }),
    getColumn(id: string) {
      const column = leaves.get(id);
      return (
        column && {
          /** The column's own direction first, then the other, then the plan's order again. */
          toggleSorting(): void {
            const first = column.sortDescFirst ?? false;
            const own = by?.id === id ? by.desc : undefined;
            if (own !== undefined && own !== first) onSortingChange([]);
            else onSortingChange([{ id, desc: own === undefined ? first : !first }]);
          },
        }
      );
    },
  };
}

/** Takes a new state, or makes it of the old one. */
export function functionalUpdate<State>(
  update: State | ((old: State) => State),
  old: State,
): State {
  return update instanceof Function ? update(old) : update;
}

/** Features need no declaring here. */
export const tableFeatures = <Features>(features: Features): Features => features;
export const createSortedRowModel = (): undefined => undefined;
export const rowSortingFeature = {};
export const columnVisibilityFeature = {};
