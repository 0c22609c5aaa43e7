import { isPeriod } from '@milepost/core';
import type { BookReading } from './BookReading.js';
import type { Cell } from '../cell/Cell.js';
import type { CellAt, Row, Table } from './Book.js';
import type { Sheet } from '../sheets/Sheet.js';
import type { Holder } from './setAt.js';
import type { Layout } from './Layout.js';
import { RowKeys } from './RowKeys.js';
import { cellText, isBlank } from '../cell/Cell.js';
import { emptyMark } from '../cell/exactText.js';
import { figureIn, percentAs } from '../cell/figureIn.js';
import { lacksYear, periodOf } from '../cell/periodOf.js';
import { readInto, readWelshInto } from './BookReading.js';

/** Whether a heading is a period, as the headings of a wide table are. */
export function isPeriodHeading(cell: Cell): boolean {
  return isPeriod(periodOf(cell));
}

/** The periods of a wide table by column; none where the table is long. */
export function periodColumns(row: Row, layout: Layout, sheet: Sheet, reading: BookReading) {
  const periods = new Map<number, string>();
  const [long] = sheet.columns.filter(
    ({ heading }) => ofOneFigure.has(heading) && hasColumn(layout, heading),
  );
  if (long !== undefined && layout.own.size > 0) {
    const at = { table: layout.table, row: row.number, column: layout.columns.get(long) ?? null };
    reading.log.issue('long-and-wide', at, { value: long.heading });
  }
  if (hasColumn(layout, 'Period')) return periods;
  const known = new Set([...layout.columns.values(), ...layout.welsh.values(), layout.holder]);
  const found = row.cells.flatMap((cell, at) =>
    cell !== undefined && !isBlank(cell) && !known.has(at) && isPeriodHeading(cell)
      ? [{ cell, at }]
      : [],
  );
  const days = found.filter(({ cell }) => cell.kind === 'date' && cell.shows === 'day');
  const asMonths = days.length > 0 && days.every(({ cell }) => cellText(cell).endsWith('-01'));
  if (asMonths) {
    const [first] = days;
    const at = { table: layout.table, row: row.number, column: first?.at ?? null };
    reading.log.note('first-of-month', at, { value: cellText(first?.cell) });
  }
  for (const { cell, at } of found) {
    if (lacksYear(cell)) {
      const place = { table: layout.table, row: row.number, column: at };
      reading.log.issue('date-without-year', place, { value: cellText(cell) });
    }
    const isDay = cell.kind === 'date' && cell.shows === 'day';
    periods.set(at, asMonths && isDay ? cell.day.slice(0, 7) : periodOf(cell));
  }
  return periods;
}

/** Columns that say something of one figure, and so have no place beside columns of periods. */
const ofOneFigure = new Set(['Period', 'Value', 'Numerator', 'Denominator', 'Symbol']);

const hasColumn = (layout: Layout, heading: string) =>
  [...layout.columns.keys()].some((column) => column.heading === heading);

/**
 * Reads rows of figures, long (one figure a row) or wide (one indicator a row), and hands each over with its
 * indicator. Returns the reader of a row.
 */
export function readFigures(
  sheet: Sheet,
  table: Table,
  layout: Layout,
  periods: ReadonlyMap<number, string>,
  reading: BookReading,
  take: (observation: Holder, indicator: Holder, row: number, column: number | null) => void,
): (row: Row) => void {
  const { log } = reading;
  const keys = new RowKeys(sheet, table, layout, reading);
  const columns = sheet.columns.flatMap((column) => {
    const at = layout.columns.get(column);
    const welsh = layout.welsh.get(column);
    return at === undefined && welsh === undefined ? [] : [{ column, at, welsh }];
  });
  let saidFirst = false;

  function readLong(row: Row, indicator: Holder): void {
    const observation: Holder = {};
    const percent = percentAs(indicator['unit']);
    let inValue:
      | { readonly figure: Holder; readonly at: CellAt; readonly text: string }
      | undefined;
    for (const { column, at, welsh } of columns) {
      const cell = row.cells[at ?? -1];
      const place = { table: table.name, row: row.number, column: at ?? null };
      if (cell !== undefined && !isBlank(cell)) {
        if (column.heading === 'Value') {
          readFigure(observation, cell, place, indicator);
          inValue = { figure: { ...observation }, at: place, text: cellText(cell) };
        } else {
          readInto(observation, column, cell, place, percent, reading);
        }
        if (column.heading === 'Period') monthOfFirst(observation, cell, place);
      }
      const inWelsh = row.cells[welsh ?? -1];
      if (inWelsh !== undefined && !isBlank(inWelsh)) {
        readWelshInto(observation, column, inWelsh, { ...place, column: welsh ?? null }, reading);
      }
    }
    for (const { column } of columns) {
      const [key = ''] = column.path;
      if (inValue === undefined || !Object.hasOwn(inValue.figure, key)) continue;
      if (inValue.figure[key] === observation[key]) continue;
      log.issue('value-disagrees', inValue.at, { value: inValue.text, column: column.heading });
    }
    take(observation, indicator, row.number, null);
  }

  function readFigure(observation: Holder, cell: Cell, at: CellAt, indicator: Holder): void {
    if (cellText(cell) === emptyMark) return;
    const read = figureIn(cell, indicator['unit']);
    if ('fault' in read) {
      log.issue(read.fault, at, { value: read.shown ?? cellText(cell) });
      return;
    }
    const found = Object.entries(read.value);
    for (const [key, value] of found) observation[key] = value;
  }

  function monthOfFirst(observation: Holder, cell: Cell, at: CellAt): void {
    if (cell.kind !== 'date' || cell.shows !== 'day' || !cell.day.endsWith('-01')) return;
    observation['period'] = cell.day.slice(0, 7);
    if (!saidFirst) log.note('first-of-month', at, { value: cell.day });
    saidFirst = true;
  }

  function readWide(row: Row, indicator: Holder): void {
    for (const [at, period] of periods) {
      const cell = row.cells[at];
      if (cell === undefined || isBlank(cell)) continue;
      const observation: Holder = { period };
      readFigure(observation, cell, { table: table.name, row: row.number, column: at }, indicator);
      for (const { column, at: own } of columns) {
        const shared = row.cells[own ?? -1];
        const place = { table: table.name, row: row.number, column: own ?? null };
        if (shared === undefined || isBlank(shared) || column.path[0] === 'value') continue;
        readInto(observation, column, shared, place, percentAs(indicator['unit']), reading);
      }
      take(observation, indicator, row.number, at);
    }
  }

  return (row) => {
    const home = keys.of(row);
    if (home === undefined) return;
    if (periods.size > 0) readWide(row, home.holder);
    else readLong(row, home.holder);
  };
}
