import { nearest } from '@milepost/core/parse';
import type { BookLog } from './BookLog.js';
import type { Cell } from '../cell/Cell.js';
import type { Column, Sheet } from '../sheets/Sheet.js';
import type { Row } from './Book.js';
import { cellText, isBlank } from '../cell/Cell.js';
import { holderColumn, welshHeading } from '../sheets/sheets.js';
import { plain } from '../cell/numberOf.js';

/** Which column of a table holds what. */
export interface Layout {
  readonly table: string;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<Column, number>;
  readonly welsh: ReadonlyMap<Column, number>;
  /** The column that names what a row belongs to. */
  readonly holder: number | undefined;
  /** The column that says which list a row goes to. */
  readonly select: number | undefined;
  /** Columns to be passed over without a word. */
  readonly left: ReadonlySet<number>;
  /** Columns that the sheet itself does not know and `isOwn` does. */
  readonly own: ReadonlySet<number>;
}

/** A heading as it is compared: case, spaces and a mark for "required" aside. */
export function bareHeading(heading: string): string {
  return plain(heading)
    .toLowerCase()
    .replace(/\s*(\*|\(required\))$/, '')
    .replace(/[\s_-]+/g, '');
}

/** Every heading a sheet can have. */
export function headingsOf(sheet: Sheet): string[] {
  const columns = allColumns(sheet);
  return [
    ...(sheet.holder === 'plan' ? [] : [holderColumn[sheet.holder].heading]),
    ...('lists' in sheet.list ? [sheet.list.heading] : []),
    ...columns.flatMap(({ heading, kind }) =>
      kind === 'text' ? [heading, welshHeading(heading)] : [heading],
    ),
  ];
}

export function allColumns(sheet: Sheet): Column[] {
  return [...sheet.columns, ...(sheet.groups ?? []).flatMap(({ columns }) => columns)];
}

/** Whether a row is the row of headings: at least two of its cells, or its only one, are headings of the sheet or its own. */
export function isHeadingRow(
  row: Row,
  headings: readonly string[],
  isOwn: (cell: Cell) => boolean = () => false,
): boolean {
  const known = new Set(headings.map(bareHeading));
  const filled = row.cells.filter((cell) => cell !== undefined && !isBlank(cell));
  const named = filled.filter((cell) => known.has(bareHeading(cellText(cell))));
  const own = filled.filter((cell) => cell !== undefined && isOwn(cell));
  return named.length > 0 && named.length + own.length >= Math.min(2, filled.length);
}

/** Reads a row of headings. `isOwn` tells headings that the sheet itself does not know: periods, in a wide table. */
export function layoutOf(
  sheet: Sheet,
  table: string,
  row: Row,
  log: BookLog,
  isOwn: (cell: Cell) => boolean = () => false,
): Layout {
  const known = new Map<string, (at: number) => void>();
  const columns = new Map<Column, number>();
  const welsh = new Map<Column, number>();
  const left = new Set<number>();
  const own = new Set<number>();
  let holder: number | undefined;
  let select: number | undefined;
  for (const column of allColumns(sheet)) {
    known.set(bareHeading(column.heading), (at) => void columns.set(column, at));
    if (column.kind !== 'text') continue;
    known.set(bareHeading(welshHeading(column.heading)), (at) => void welsh.set(column, at));
  }
  if (sheet.holder !== 'plan') {
    known.set(bareHeading(holderColumn[sheet.holder].heading), (at) => (holder = at));
  }
  if ('lists' in sheet.list) known.set(bareHeading(sheet.list.heading), (at) => (select = at));
  const taken = new Set<string>();
  row.cells.forEach((cell, at) => {
    if (cell === undefined || isBlank(cell)) return;
    const heading = cellText(cell);
    const bare = bareHeading(heading);
    const found = known.get(bare);
    const place = { table, row: row.number, column: at };
    if (found && taken.has(bare)) {
      left.add(at);
      log.issue('column-twice', place, { value: heading });
    } else if (found) {
      taken.add(bare);
      found(at);
    } else if (isOwn(cell)) {
      own.add(at);
    } else {
      left.add(at);
      if (heading.startsWith('_')) return;
      log.issue('unknown-column', place, {
        value: heading,
        nearest: meant(heading, headingsOf(sheet)),
      });
    }
  });
  return { table, headingRow: row.number, columns, welsh, holder, select, left, own };
}

/** ` Is “Period” meant?`, or nothing. */
export function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : ` Is “${near}” meant?`;
}
