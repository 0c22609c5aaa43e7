import type { BookReading } from './BookReading.js';
import type { Column, Group, Sheet } from '../sheets/Sheet.js';
import type { Holder } from './setAt.js';
import type { Layout } from './Layout.js';
import type { PercentAs } from '../cell/figureIn.js';
import type { Row, Table } from './Book.js';
import { RowKeys } from './RowKeys.js';
import { cellText, isBlank } from '../cell/Cell.js';
import { emptyMark } from '../cell/exactText.js';
import { holderColumn } from '../sheets/sheets.js';
import { listAt, setAt } from './setAt.js';
import { percentAs } from '../cell/figureIn.js';
import { readInto, readWelshInto } from './BookReading.js';

interface Carried {
  readonly record: Holder;
  /** What its own columns held, to tell a row that was filled down from a second record. */
  readonly own: readonly string[];
}

/** Reads rows as the records of one sheet: those beneath that carry a record on add to its inner lists. */
export function readRecords(sheet: Sheet, table: Table, layout: Layout, reading: BookReading) {
  const { log, places } = reading;
  const keys = new RowKeys(sheet, table, layout, reading);
  const byKey = new Map<string, Carried>();
  let last: (Carried & { readonly owner: string }) | undefined;

  const cellOf = (row: Row, column: Column) => row.cells[layout.columns.get(column) ?? -1];
  const keyColumn = sheet.columns.find(({ heading }) => heading === sheet.key);
  const ownColumns = sheet.columns.filter((column) => column !== keyColumn);
  const textsOf = (row: Row) => ownColumns.map((column) => cellText(cellOf(row, column)));

  function carriedOn(row: Row, owner: string, key: string): Carried | undefined {
    if (!sheet.groups?.some((group) => isFilled(row, group, layout))) return undefined;
    const found = key === '' ? (last?.owner === owner ? last : undefined) : byKey.get(owner + key);
    const own = textsOf(row);
    const adds = own.every((text, at) => text === '' || (key !== '' && text === found?.own[at]));
    return adds ? found : undefined;
  }

  function readRecord(row: Row): Holder {
    const record: Holder = {};
    readColumns(sheet.columns, record, row, unitFor(sheet, row, layout, keys));
    places.record(record, { layout, row: row.number, columns: sheet.columns });
    return record;
  }

  function readColumns(columns: readonly Column[], record: Holder, row: Row, percent: PercentAs) {
    for (const column of columns) {
      const at = layout.columns.get(column);
      const cell = row.cells[at ?? -1];
      const place = { table: table.name, row: row.number, column: at ?? null };
      if (cell !== undefined && !isBlank(cell)) {
        readInto(
          record,
          column,
          cell,
          place,
          column.path[0] === 'within' ? 'share' : percent,
          reading,
        );
      }
      const welshAt = layout.welsh.get(column);
      const welsh = row.cells[welshAt ?? -1];
      if (welsh === undefined || isBlank(welsh) || welshAt === undefined) continue;
      readWelshInto(record, column, welsh, { ...place, column: welshAt }, reading);
    }
  }

  function readGroup(group: Group, record: Holder, row: Row): void {
    const first = group.columns[0];
    if (first && cellText(cellOf(row, first)) === emptyMark) {
      listAt(record, group.list);
      return;
    }
    if (!isFilled(row, group, layout)) return;
    const entry: Holder = {};
    readColumns(group.columns, entry, row, unitFor(sheet, row, layout, keys));
    places.record(entry, { layout, row: row.number, columns: group.columns });
    const list = listAt(record, group.list);
    if (list === undefined) setAt(record, group.list, [entry]);
    else list.push(entry);
  }

  return (row: Row): void => {
    const found = keys.of(row);
    if (found === undefined) return;
    const { holder, list, owner, isCarriedOnly } = found;
    const firstColumn = sheet.columns[0];
    if (firstColumn && cellText(cellOf(row, firstColumn)) === emptyMark) {
      listAt(holder, list);
      return;
    }
    const key = keyColumn ? keys.keyOf(row, keyColumn) : '';
    const carried = carriedOn(row, owner, key);
    if (carried === undefined && isCarriedOnly) {
      const heading = sheet.holder === 'plan' ? '' : holderColumn[sheet.holder].heading;
      log.issue(
        'no-holder',
        { table: table.name, row: row.number, column: layout.holder ?? null },
        {
          holder: sheet.holder,
          column: heading,
        },
      );
      return;
    }
    const record = carried?.record ?? readRecord(row);
    if (carried === undefined) {
      const entries = listAt(holder, list);
      if (entries === undefined) {
        const place = { table: table.name, row: row.number, column: null };
        log.issue('targets-of-monitored', place, { value: owner });
        return;
      }
      entries.push(record);
      for (const group of sheet.groups ?? []) {
        if (!group.optional && (group.list.length === 1 || group.list[0]! in record)) {
          listAt(record, group.list);
        }
      }
      last = { record, own: textsOf(row), owner };
      if (key !== '' && !byKey.has(owner + key)) byKey.set(owner + key, last);
      keys.remember(record);
    }
    for (const group of sheet.groups ?? []) readGroup(group, record, row);
  };
}

function isFilled(row: Row, group: Group, layout: Layout): boolean {
  return group.columns.some(
    (column) =>
      !isBlank(row.cells[layout.columns.get(column) ?? -1]) ||
      !isBlank(row.cells[layout.welsh.get(column) ?? -1]),
  );
}

/** How a percentage in a row is taken, which the unit beside it or the unit of its indicator says. */
function unitFor(sheet: Sheet, row: Row, layout: Layout, keys: RowKeys): PercentAs {
  if (sheet.holder === 'indicator') return percentAs(keys.indicator(row)?.['unit']);
  const named = (heading: string) =>
    [...layout.columns].find(([column]) => column.heading === heading)?.[1];
  const unit = row.cells[named('Unit') ?? -1];
  if (unit !== undefined && !isBlank(unit)) return percentAs(cellText(unit).toLowerCase());
  if (sheet.name !== 'Claims') return percentAs(undefined);
  return percentAs(keys.indicatorNamed(cellText(row.cells[named('Indicator') ?? -1]))?.['unit']);
}
