import { safeParsePlan } from '@milepost/core/parse';
import type { Plan } from '@milepost/core';
import type { BookIssue, BookNote, BookPlace } from './BookIssue.js';
import type { BookLog } from './BookLog.js';
import type { BookOptions } from './BookOptions.js';
import type { Table } from './Book.js';
import { placed } from './BookLog.js';
import { readTables } from './readTables.js';
import { withCells } from './withCells.js';

/** A plan read from a workbook or a folder of CSV files, or everything in it that could not be. */
export type BookResult =
  | {
      readonly ok: true;
      readonly plan: Plan;
      readonly places: PlanPlaces;
      readonly notes: readonly BookNote[];
    }
  | {
      readonly ok: false;
      readonly issues: readonly BookIssue[];
      readonly notes: readonly BookNote[];
    };

/** Where the parts of a plan stand in the file they were read from. */
export interface PlanPlaces {
  /**
   * The sheet and cell of a path of the plan (that of a finding of `checkPlan`, say). The sheet alone where there is no
   * cell for it, and `null` where the path leads nowhere.
   */
  placeOf(path: readonly (string | number)[]): BookPlace | null;
}

/** Reads tables as a plan: what a workbook and a folder of CSV files have in common. */
export function readBook(tables: readonly Table[], options: BookOptions, log: BookLog): BookResult {
  const read = readTables(tables, options, log);
  if (read === undefined) return { ok: false, issues: log.issues, notes: log.notes };
  const { places } = read;
  const result = safeParsePlan(read.plan, options);
  if (result.ok && log.issues.length === 0) {
    const placeOf: PlanPlaces['placeOf'] = (path) => {
      const at = places.placeOf(path);
      return at && placed(at);
    };
    return { ok: true, plan: result.plan, places: { placeOf }, notes: log.notes };
  }
  const parsed = result.ok ? [] : result.issues;
  return { ok: false, issues: withCells(log.issues, parsed, places, tables), notes: log.notes };
}
