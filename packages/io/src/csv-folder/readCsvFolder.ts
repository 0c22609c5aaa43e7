import type { BookOptions } from '../book/BookOptions.js';
import type { BookResult } from '../book/readBook.js';
import type { CsvFiles } from './csvTables.js';
import { bookLog } from '../book/BookLog.js';
import { csvTables } from './csvTables.js';
import { readBook } from '../book/readBook.js';

/**
 * Reads a folder of CSV files as a plan: the sheets of a workbook, one a file (`Figures.csv`). Encoding and delimiter
 * are told from each file. Never throws; issues and notes are as those of `readWorkbook`, with the place that the cell
 * has once a spreadsheet has opened the file.
 *
 * Hand over the files; nothing here reads a disk.
 *
 * @example
 * const result = readCsvFolder(writeCsvFolder(plan));
 * result.ok; // true
 */
export function readCsvFolder(files: CsvFiles, options: BookOptions = {}): BookResult {
  const log = bookLog();
  return readBook(csvTables(files, log), options, log);
}
