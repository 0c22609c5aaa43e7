import type { CsvCell, CsvRow } from './toCsv.js';
import type { CsvColumn, CsvMessages } from '../messages/CsvMessages.js';
import { csvColumns } from './csvColumns.js';
import type { CsvTableName } from './csvColumns.js';

/** Cells by their column; what a row says nothing of is left out. */
export type CsvCells = Partial<Record<CsvColumn, CsvCell>>;

/** A table's headings and then its rows, every row with a cell for every column. */
export function tableRows(
  table: CsvTableName,
  rows: readonly CsvCells[],
  words: CsvMessages,
): CsvRow[] {
  const columns: readonly CsvColumn[] = csvColumns[table];
  return [
    columns.map((column) => words.columns[column].heading),
    ...rows.map((row) => columns.map((column) => row[column] ?? null)),
  ];
}
