import type { CellAt } from './Book.js';
import type { Column } from '../sheets/Sheet.js';
import type { Layout } from './Layout.js';
import { planFields } from '../sheets/planFields.js';
import { planSheetName, sheets } from '../sheets/sheets.js';

type Path = readonly (string | number)[];

/** Where the parts of a plan stand in the file they were read from. */
export interface Places {
  /** The cell of a path of the plan, or the sheet where there is no cell; `null` where neither is known. */
  placeOf(path: Path): CellAt | { readonly table: string } | null;
}

interface RecordPlace {
  readonly layout: Layout;
  readonly row: number;
  /** The columns whose paths lead from this record. */
  readonly columns: readonly Column[];
}

/** Rows of a list of observations; the column too, where periods are columns. */
export interface FigurePlaces {
  readonly layout: Layout;
  readonly rows: number[];
  readonly columns: number[] | null;
}

/** Notes where records came from while they are read, and then, by their paths, tells. */
export interface PlaceKeeper {
  record(record: object, place: RecordPlace): void;
  figures(observations: readonly unknown[]): FigurePlaces | undefined;
  startFigures(observations: readonly unknown[], places: FigurePlaces): void;
  planRow(path: Path, at: CellAt): void;
  finish(plan: Readonly<Record<string, unknown>>): Places;
}

const joint = '\u0000';

export function placeKeeper(): PlaceKeeper {
  const records = new Map<object, RecordPlace>();
  const ofFigures = new Map<object, FigurePlaces>();
  const planRows = new Map<string, CellAt>();
  return {
    record: (record, place) => void records.set(record, place),
    figures: (observations) => ofFigures.get(observations),
    startFigures: (observations, places) => void ofFigures.set(observations, places),
    planRow: (path, at) => void planRows.set(path.join(joint), at),
    finish(plan) {
      const byPath = new Map<string, RecordPlace>();
      const figuresByPath = new Map<string, FigurePlaces>();
      collect(plan, [], (path, value) => {
        const place = records.get(value);
        if (place) byPath.set(path.join(joint), place);
        const figures = ofFigures.get(value);
        if (figures) figuresByPath.set(path.join(joint), figures);
        return figures === undefined;
      });
      return { placeOf: (path) => placeOf(path, byPath, figuresByPath, planRows) };
    },
  };
}

function collect(value: unknown, path: Path, visit: (path: Path, value: object) => boolean): void {
  if (typeof value !== 'object' || value === null) return;
  if (!visit(path, value)) return;
  for (const [key, inner] of Object.entries(value)) {
    collect(inner, [...path, Array.isArray(value) ? Number(key) : key], visit);
  }
}

function placeOf(
  path: Path,
  byPath: ReadonlyMap<string, RecordPlace>,
  figures: ReadonlyMap<string, FigurePlaces>,
  planRows: ReadonlyMap<string, CellAt>,
): CellAt | { readonly table: string } | null {
  for (let length = path.length; length > 0; length -= 1) {
    const start = path.slice(0, length).join(joint);
    const rest = path.slice(length);
    const ofSeries = figures.get(start);
    const index = rest[0];
    if (ofSeries && typeof index === 'number') return figureAt(ofSeries, index, rest.slice(1));
    const record = byPath.get(start);
    if (record) return recordAt(record, rest);
    const row =
      planRows.get(start) ?? (rest.length === 0 ? firstWithin(start, planRows) : undefined);
    if (row) return row;
  }
  return sheetOf(path);
}

/** The first row of what has several rows on the sheet Plan: that of its name, for an organisation. */
function firstWithin(start: string, planRows: ReadonlyMap<string, CellAt>): CellAt | undefined {
  return [...planRows].find(([path]) => path.startsWith(start + joint))?.[1];
}

function recordAt({ layout, row, columns }: RecordPlace, rest: Path): CellAt {
  return { table: layout.table, row, column: columnFor(layout, columns, rest) };
}

function figureAt({ layout, rows, columns }: FigurePlaces, index: number, rest: Path): CellAt {
  const row = rows[index] ?? layout.headingRow;
  const ofPeriod = columns?.[index];
  if (ofPeriod !== undefined) {
    return {
      table: layout.table,
      row: rest[0] === 'period' ? layout.headingRow : row,
      column: ofPeriod,
    };
  }
  const path = rest.length === 0 ? ['value'] : rest;
  return { table: layout.table, row, column: columnFor(layout, [...layout.columns.keys()], path) };
}

/** The column whose path is nearest to the one asked for; without any, the row's first. */
function columnFor(layout: Layout, columns: readonly Column[], rest: Path): number | null {
  const keys = rest.map(String);
  let best: number | undefined;
  let most = -1;
  for (const column of columns) {
    const at = layout.columns.get(column);
    const shared = column.path.findIndex((key, index) => keys[index] !== key);
    const isPrefix = shared < 0;
    const isWithin = shared === keys.length;
    const length = isPrefix ? column.path.length : keys.length - 0.5;
    if (at === undefined || !(isPrefix || isWithin) || keys.length === 0 || length <= most)
      continue;
    best = keys[column.path.length] === 'cy' ? (layout.welsh.get(column) ?? at) : at;
    most = length;
  }
  const first = columns.map((column) => layout.columns.get(column)).find((at) => at !== undefined);
  return best ?? first ?? null;
}

function sheetOf(path: Path): { readonly table: string } | null {
  const keys = path.filter((key) => typeof key === 'string');
  const named = sheets.find(({ holder, list }) => {
    const depth = holder === 'plan' ? 0 : holder === 'priority' ? 1 : 2;
    const own = keys.slice(depth);
    const lists = 'lists' in list ? Object.values(list.lists) : [list];
    return keys.length > depth && lists.some((each) => each.every((key, at) => own[at] === key));
  });
  if (named && keys.length > 0) return { table: named.name };
  const ofPlan = planFields.some((field) => field.path[0] === keys[0]);
  return ofPlan ? { table: planSheetName } : null;
}
