import type { BookLog } from './BookLog.js';
import type { Sheet } from '../sheets/Sheet.js';
import type { Table } from './Book.js';
import { bareHeading, meant } from './Layout.js';
import { longTextsSheetName, planSheetName, readMeSheetName, sheets } from '../sheets/sheets.js';

interface MatchedTables {
  readonly plan: Table | undefined;
  readonly longTexts: Table | undefined;
  readonly sheets: ReadonlyMap<Sheet, Table>;
}

/** Finds which table is which sheet; `undefined` where none is one. */
export function matchTables(tables: readonly Table[], log: BookLog): MatchedTables | undefined {
  const names = [planSheetName, ...sheets.map(({ name }) => name), longTextsSheetName];
  const found = new Map<string, Table>();
  const strangers: Table[] = [];
  for (const table of tables) {
    const name = names.find((each) => bareHeading(each) === bareHeading(table.name));
    if (name === undefined) {
      if (isLeft(table.name)) {
        if (table.name !== readMeSheetName) log.note('sheet-left', { table: table.name });
      } else {
        strangers.push(table);
      }
    } else if (found.has(name)) {
      log.issue('sheet-twice', { table: table.name }, { value: name });
    } else {
      found.set(name, table);
      if (table.hidden) log.note('hidden-sheet', { table: table.name });
    }
  }
  if (found.size === 0) {
    log.issue('nothing-to-read', null, { sheets: names.slice(0, -1).join(', ') });
    return undefined;
  }
  for (const { name } of strangers) {
    log.issue('unknown-sheet', { table: name }, { value: name, nearest: meant(name, names) });
  }
  const plan = found.get(planSheetName);
  if (plan === undefined) log.issue('missing-sheet', null, { value: planSheetName });
  const matched = sheets.flatMap((sheet): [Sheet, Table][] => {
    const table = found.get(sheet.name);
    if (table) return [[sheet, table]];
    log.note('sheet-absent', null, { value: sheet.name });
    return [];
  });
  return { plan, longTexts: found.get(longTextsSheetName), sheets: new Map(matched) };
}

function isLeft(name: string): boolean {
  return /^(_|notes|read ?me)/i.test(name.trim());
}
