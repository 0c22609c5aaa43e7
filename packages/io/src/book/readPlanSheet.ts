import type { BookReading } from './BookReading.js';
import type { PlanField } from '../sheets/planFields.js';
import type { Row, Table } from './Book.js';
import { bareHeading, isHeadingRow, meant } from './Layout.js';
import { cellText, isBlank } from '../cell/Cell.js';
import { emptyMark, exampleMark } from '../cell/exactText.js';
import { getAt, listAt, setAt } from './setAt.js';
import { planFields, planHeadings } from '../sheets/planFields.js';
import { readCode } from './organisationCode.js';
import { readInto, readWelshInto } from './BookReading.js';

/** Columns of the sheet Plan: the item, its value, the value in Welsh. What stands further right is for people. */
interface PlanColumns {
  readonly name: number;
  readonly value: number;
  readonly welsh: number | undefined;
}

/** Reads the sheet Plan: one fact a row, found by the name in its first column. */
export function readPlanSheet(table: Table, reading: BookReading): void {
  const { log, places, plan } = reading;
  const byName = new Map(planFields.map((field) => [bareHeading(field.heading), field]));
  const taken = new Set<PlanField>();
  let columns: PlanColumns = { name: 0, value: 1, welsh: undefined };

  function readField(field: PlanField, row: Row): void {
    const at = { table: table.name, row: row.number, column: columns.value };
    const cell = row.cells[columns.value];
    const welsh = columns.welsh === undefined ? undefined : row.cells[columns.welsh];
    const welshAt = { ...at, column: columns.welsh ?? null };
    const isFilled = cell !== undefined && !isBlank(cell);
    if (field.repeats === undefined) {
      if (isFilled) readInto(plan, field, cell, at, 'hundred', reading);
      if (welsh !== undefined && !isBlank(welsh))
        readWelshInto(plan, field, welsh, welshAt, reading);
      places.planRow(field.path, at);
      places.planRow([...field.path, 'cy'], welshAt);
    } else if (isFilled && cellText(cell) === emptyMark) {
      if (getAt(plan, field.path) === undefined) {
        setAt(plan, field.path, field.repeats === 'codes' ? {} : []);
      }
    } else if (field.repeats === 'codes' && isFilled) {
      const key = readCode(plan, field.path, cellText(cell));
      places.planRow([...field.path, key], at);
    } else if (isFilled || (welsh !== undefined && !isBlank(welsh))) {
      const list = listAt(plan, field.path) ?? [];
      const one = { ...field, path: ['text'] };
      const holder: Record<string, unknown> = {};
      if (isFilled) readInto(holder, one, cell, at, 'refused', reading);
      if (welsh !== undefined && !isBlank(welsh))
        readWelshInto(holder, one, welsh, welshAt, reading);
      places.planRow([...field.path, list.length], at);
      places.planRow([...field.path, list.length, 'cy'], welshAt);
      list.push(holder['text']);
    }
  }

  table.each((row) => {
    if (isHeadingRow(row, Object.values(planHeadings))) {
      columns = columnsOf(row);
      return;
    }
    const name = cellText(row.cells[columns.name]);
    const place = { table: table.name, row: row.number, column: columns.name };
    if (name.startsWith('_') || name.startsWith(exampleMark)) return;
    if (name === '') {
      if (!isBlank(row.cells[columns.value])) log.issue('unknown-item', place, { value: '' });
      return;
    }
    const field = byName.get(bareHeading(name));
    if (field === undefined) {
      const names = planFields.map(({ heading }) => heading);
      log.issue('unknown-item', place, { value: name, nearest: meant(name, names) });
      return;
    }
    if (taken.has(field) && field.repeats === undefined) {
      log.issue('item-twice', place, { value: field.heading });
      return;
    }
    taken.add(field);
    readField(field, row);
  });
}

function columnsOf(row: Row): PlanColumns {
  const find = (heading: string) =>
    row.cells.findIndex((cell) => bareHeading(cellText(cell)) === bareHeading(heading));
  const value = find(planHeadings.value);
  const welsh = find(planHeadings.welsh);
  const name = Math.max(find(planHeadings.name), 0);
  return { name, value: value < 0 ? name + 1 : value, welsh: welsh < 0 ? undefined : welsh };
}
