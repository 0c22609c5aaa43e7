import type { BookReading } from './BookReading.js';
import type { Holder } from './setAt.js';
import type { Layout } from './Layout.js';
import type { Row, Table } from './Book.js';
import type { Sheet } from '../sheets/Sheet.js';
import { cellText, isBlank } from '../cell/Cell.js';
import { cellName } from './Book.js';
import { exampleMark } from '../cell/exactText.js';
import { headingsOf, isHeadingRow, layoutOf } from './Layout.js';
import { holderColumn } from '../sheets/sheets.js';
import { isPeriodHeading, periodColumns, readFigures } from './readFigures.js';
import { listAt } from './setAt.js';
import { readRecords } from './readRecords.js';

/** Rows of a sheet of records; figures have a limit of their own. */
const mostRecords = 200_000;

/** How far down the row of headings may stand. */
const headingWithin = 20;

/** Reads one sheet after Plan, rows one at a time. */
export function readTable(sheet: Sheet, table: Table, reading: BookReading): void {
  const { log } = reading;
  const isFigures = sheet.name === 'Figures';
  const isOwn = isFigures ? isPeriodHeading : undefined;
  const most = isFigures ? reading.maxFigures + 1 : mostRecords;
  const hidden: number[] = [];
  let layout: Layout | undefined;
  let read: ((row: Row) => void) | undefined;
  let above: Row | undefined;
  let count = 0;
  let unheaded = false;

  function begin(row: Row): void {
    layout = layoutOf(sheet, table.name, row, log, isOwn);
    if (isFigures) {
      const periods = periodColumns(row, layout, sheet, reading);
      read = readFigures(
        sheet,
        table,
        layout,
        periods,
        reading,
        takeFigure(layout, periods.size > 0, reading),
      );
      if (periods.size === 0) missingColumns(sheet, layout, log);
    } else {
      read = readRecords(sheet, table, layout, reading);
      missingColumns(sheet, layout, log);
    }
  }

  table.each((row) => {
    if (row.cells.every(isBlank)) return true;
    if (read === undefined) {
      const isHeading = isHeadingRow(row, headingsOf(sheet), isOwn);
      above ??= row;
      if (isHeading) begin(row);
      else if (row.number - above.number >= headingWithin) return false;
      return true;
    }
    const first = row.cells.find((cell) => !isBlank(cell));
    if (cellText(first).startsWith(exampleMark)) return true;
    count += 1;
    if (count > most) {
      log.issue('too-many-rows', { table: table.name }, { most });
      return false;
    }
    if (row.hidden) hidden.push(row.number);
    if (!unheaded && layout) unheaded = noteUnheaded(row, layout, table, reading);
    read(row);
    return true;
  });

  if (read === undefined && above !== undefined) begin(above);
  if (hidden.length > 0) log.note('hidden-rows', { table: table.name }, { rows: ranges(hidden) });
  for (const { top, left, bottom, right } of table.merges.slice(0, 50)) {
    if (layout && top <= layout.headingRow) continue;
    const code = left === right && isKey(left, layout) ? 'merged-filled' : 'merged-first';
    const value = `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;
    log.note(code, { table: table.name, row: top, column: left }, { value });
  }
}

function isKey(column: number, layout: Layout | undefined): boolean {
  return column === layout?.holder || column === layout?.select || column === 0;
}

function takeFigure(layout: Layout, wide: boolean, { places }: BookReading) {
  return (observation: Holder, indicator: Holder, row: number, column: number | null): void => {
    const list = listAt(indicator, ['observations']) ?? [];
    let known = places.figures(list);
    if (known === undefined) {
      known = { layout, rows: [], columns: wide ? [] : null };
      places.startFigures(list, known);
    }
    known.rows.push(row);
    if (column !== null) known.columns?.push(column);
    list.push(observation);
  };
}

function missingColumns(sheet: Sheet, layout: Layout, log: BookReading['log']): void {
  const at = { table: layout.table, row: layout.headingRow, column: null };
  if (sheet.holder !== 'plan' && layout.holder === undefined) {
    const { heading, note } = holderColumn[sheet.holder];
    log.issue('missing-column', at, { value: heading, note });
  }
  if ('lists' in sheet.list && layout.select === undefined) {
    log.issue('missing-column', at, { value: sheet.list.heading, note: sheet.list.note });
  }
  for (const column of sheet.columns) {
    if (!column.required || layout.columns.has(column) || layout.welsh.has(column)) continue;
    log.issue('missing-column', at, { value: column.heading, note: column.note });
  }
}

/** Names the first cell that stands under no heading; returns whether there was one. */
function noteUnheaded(row: Row, layout: Layout, table: Table, { log }: BookReading): boolean {
  const known = new Set([...layout.columns.values(), ...layout.welsh.values()]);
  const at = row.cells.findIndex(
    (cell, index) =>
      !isBlank(cell) &&
      !known.has(index) &&
      index !== layout.holder &&
      index !== layout.select &&
      !layout.left.has(index) &&
      !layout.own.has(index),
  );
  if (at < 0) return false;
  log.issue('no-heading', { table: table.name, row: row.number, column: at });
  return true;
}

/** `4, 7 to 9`. */
function ranges(rows: readonly number[]): string {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found
    .slice(0, 40)
    .map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`))
    .join(', ');
}
