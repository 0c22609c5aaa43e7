import type { BookOptions } from '../book/BookOptions.js';
import type { BookResult } from '../book/readBook.js';
import type { ZipLimits } from '../xlsx/ZipLimits.js';
import { FileFault } from '../xlsx/FileFault.js';
import { bookLog } from '../book/BookLog.js';
import { openWorkbook } from '../xlsx/openWorkbook.js';
import { readBook } from '../book/readBook.js';

export interface WorkbookOptions extends BookOptions {
  /** How much the file may unpack to. @default `zipLimits` */
  readonly limits?: Partial<ZipLimits>;
}

/**
 * Reads a workbook (.xlsx or .xlsm) as a plan. Never throws: what could not be understood comes back as issues, all at
 * once, each with its sheet and cell, what is wrong and what to write instead; what was understood and is worth
 * knowing (hidden rows, macros that were not run) as notes.
 *
 * Formulas are never run: the values kept in the file are used. Nothing is guessed: a date where a count should be is
 * an issue, whatever it was typed as. Sheets whose names begin with `_` or `Notes` are left alone.
 *
 * `places` says where a path of the plan stands in the workbook, so that a finding of `checkPlan` has its cell too.
 *
 * @example
 * const result = readWorkbook(await writeWorkbook(plan));
 * if (result.ok) {
 *   for (const { path, message } of checkPlan(result.plan).slice(0, 3)) {
 *     console.log(result.places.placeOf(path)?.place, message);
 *   }
 * } else {
 *   for (const { place, message, remedy } of result.issues) console.log(place, message, remedy);
 * }
 */
export function readWorkbook(bytes: Uint8Array, options: WorkbookOptions = {}): BookResult {
  const log = bookLog();
  try {
    return readBook(openWorkbook(bytes, options.limits, log).tables, options, log);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    log.issue(error.code, null, error.facts);
    return { ok: false, issues: log.issues, notes: log.notes };
  }
}
