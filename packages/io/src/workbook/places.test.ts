import { beforeAll, describe, expect, test } from 'vitest';
import * as examples from '@milepost/core/examples';
import { checkPlan } from '@milepost/core/check';
import { plymouthPlan } from '@milepost/plymouth';
import type { Plan } from '@milepost/core';
import type { BookPlace } from '../book/BookIssue.js';
import type { BookResult } from '../book/readBook.js';
import type { WrittenCell } from '../book/writeBook.js';
import { columnLetters } from '../book/Book.js';
import { isBilingual } from '../book/isBilingual.js';
import { readWorkbook } from './readWorkbook.js';
import { writeBook } from '../book/writeBook.js';
import { writeWorkbook } from './writeWorkbook.js';

type Path = readonly (string | number)[];

/** Every value of a plan that is no list and no object, with its path. */
function leaves(value: unknown, path: Path = []): [Path, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** What stands in each cell of the tables that a plan is written as. */
function cellsOf(plan: Plan): Map<string, WrittenCell> {
  const cells = new Map<string, WrittenCell>();
  for (const { name, rows } of writeBook(plan, isBilingual(plan))) {
    rows.forEach((row, at) =>
      row.forEach((value, column) => cells.set(`${name}!${columnLetters(column)}${at + 2}`, value)),
    );
  }
  return cells;
}

/** Whether a cell says a value: itself, yes or no, one of a list, or a code after its scheme. */
function says(cell: WrittenCell, value: unknown): boolean {
  if (typeof value === 'boolean') return cell === (value ? 'yes' : 'no');
  return cell === value || (typeof cell === 'string' && cell.includes(String(value)));
}

const plans: [string, Plan][] = [
  ['Plymouth', plymouthPlan],
  ['bilingual', examples.bilingualPlan],
  ['quarterly', examples.quarterlyPlan],
];

describe.each(plans)('every value of the %s plan', (_, plan) => {
  let result: BookResult;
  beforeAll(async () => {
    result = readWorkbook(await writeWorkbook(plan));
  });
  const placeOf = (path: Path): BookPlace | null =>
    result.ok ? result.places.placeOf(path) : null;

  test('is found in the cell that holds it', () => {
    const cells = cellsOf(plan);
    const all = leaves(plan).filter(([[first]]) => first !== 'milepost');
    const lost = all.flatMap(([path, value]) => {
      const at = placeOf(path)?.place ?? '';
      return says(cells.get(at), value)
        ? []
        : [{ path: path.join('.'), at, value, cell: cells.get(at) }];
    });
    expect(lost).toEqual([]);
  });

  test('that a check finds fault with has its cell', () => {
    const findings = checkPlan(plan);
    const without = findings.filter(({ path }) => path.length > 0 && placeOf(path)?.cell == null);
    expect(without.map(({ rule, path }) => `${rule} ${path.join('.')}`)).toEqual([]);
  });
});
