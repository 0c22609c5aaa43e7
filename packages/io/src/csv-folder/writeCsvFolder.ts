import type { Plan } from '@milepost/core';
import type { WriteOptions } from '../book/WriteOptions.js';
import { isBilingual } from '../book/isBilingual.js';
import { writeBook } from '../book/writeBook.js';
import { writeCsvTables } from './writeCsvTables.js';

/**
 * Writes a plan as CSV files by name, or the files of an empty plan with an example row each: the sheets of a
 * workbook. Nothing of the plan is lost: `readCsvFolder` gives it back. Text that a spreadsheet would run is set in ⟦ ⟧.
 *
 * For tables that readers download, use core's `toCsv`: these files are for whoever keeps the plan.
 *
 * @example
 * for (const [name, bytes] of writeCsvFolder(plan)) console.log(name, bytes.length);
 */
export function writeCsvFolder(plan?: Plan, options: WriteOptions = {}): Map<string, Uint8Array> {
  const welsh = options.welsh === true || (plan !== undefined && isBilingual(plan));
  return writeCsvTables(writeBook(plan, welsh));
}
