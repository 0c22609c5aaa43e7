import type { Plan } from '@milepost/core';
import type { WriteOptions } from '../book/WriteOptions.js';
import { isBilingual } from '../book/isBilingual.js';
import { readMe } from './readMe.js';
import { writeBook } from '../book/writeBook.js';
import { writeXlsx } from '../xlsx/writeXlsx.js';

/**
 * Writes a plan as a workbook (.xlsx), or an empty template with an example row on each sheet. Nothing of the plan is
 * lost: `readWorkbook` gives it back. Hand over only what `parsePlan` accepts.
 *
 * It fetches exceljs when first called: about 280 kB, and holds every cell while it writes: for over 100,000 figures, and
 * to keep figures for another program, write CSV or JSON instead.
 *
 * @example
 * const template = await writeWorkbook();
 * const filled = await writeWorkbook(plan);
 */
export async function writeWorkbook(plan?: Plan, options: WriteOptions = {}): Promise<Uint8Array> {
  const welsh = options.welsh === true || (plan !== undefined && isBilingual(plan));
  return writeXlsx(writeBook(plan, welsh), readMe);
}
