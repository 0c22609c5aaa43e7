import type { BookLog } from '../book/BookLog.js';
import type { Table } from '../book/Book.js';
import type { ZipLimits } from './ZipLimits.js';
import { readWorkbookParts } from './readWorkbookParts.js';
import { refuseOtherFiles } from './kindOfFile.js';
import { sheetTable } from './sheetTable.js';
import { xlsxFile } from './XlsxFile.js';
import { zipLimits } from './ZipLimits.js';

/** Opens a workbook: its sheets as tables, with notes of what is in it and was left alone. */
export function openWorkbook(
  bytes: Uint8Array,
  limits: Partial<ZipLimits> | undefined,
  log: BookLog,
): { readonly tables: readonly Table[] } {
  refuseOtherFiles(bytes);
  const file = xlsxFile(bytes, { ...zipLimits, ...limits });
  const parts = readWorkbookParts(file);
  if (file.names.some((name) => /vbaProject\.bin$/i.test(name))) log.note('macros', null);
  if (file.names.some((name) => /externalLinks\//i.test(name))) log.note('external-links', null);
  const tables = parts.sheets.map((sheet) =>
    sheetTable(file, sheet, parts, {
      formula: () => log.note('formulas', { table: sheet.name }),
      wide: (row, most) =>
        log.issue('too-many-columns', { table: sheet.name, row, column: null }, { most }),
    }),
  );
  return { tables };
}
