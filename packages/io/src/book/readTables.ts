import type { BookLog } from './BookLog.js';
import type { BookOptions } from './BookOptions.js';
import type { BookReading } from './BookReading.js';
import type { Holder } from './setAt.js';
import type { Places } from './Places.js';
import type { Table } from './Book.js';
import { fillLists } from './fillLists.js';
import { matchTables } from './matchTables.js';
import { noteSmallPercents } from './noteSmallPercents.js';
import { placeKeeper } from './Places.js';
import { readLongTexts } from './readLongTexts.js';
import { readPlanSheet } from './readPlanSheet.js';
import { readTable } from './readTable.js';
import { sheets } from '../sheets/sheets.js';

/** What tables say, before it is known whether it is a plan, and where each part of it stands. */
export interface TablesRead {
  readonly plan: Holder;
  readonly places: Places;
}

/** Reads tables into the shape of a plan; nothing where none of them is a sheet of one. */
export function readTables(
  tables: readonly Table[],
  { maxObservations = 2_000_000, onSheet }: BookOptions,
  log: BookLog,
): TablesRead | undefined {
  const found = matchTables(tables, log);
  if (found === undefined) return undefined;
  const reading: BookReading = {
    plan: { milepost: 1 },
    log,
    places: placeKeeper(),
    priorities: new Map(),
    indicators: new Map(),
    longTexts: new Map(),
    maxFigures: maxObservations,
  };
  if (found.longTexts) readLongTexts(found.longTexts, reading.longTexts);
  if (found.plan) {
    onSheet?.(found.plan.name);
    readPlanSheet(found.plan, reading);
  }
  for (const sheet of sheets) {
    const table = found.sheets.get(sheet);
    if (table === undefined) continue;
    onSheet?.(table.name);
    readTable(sheet, table, reading);
  }
  fillLists(reading.plan);
  noteSmallPercents(reading);
  return { plan: reading.plan, places: reading.places.finish(reading.plan) };
}
