import type { Cell } from '../cell/Cell.js';

export interface Row {
  /** As the spreadsheet counts it, from 1. */
  readonly number: number;
  readonly hidden: boolean;
  /** By column, A first; a gap is a blank cell. */
  readonly cells: readonly (Cell | undefined)[];
}

/** Merged cells: rows from 1, columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook or one file of a folder, read row by row so that a long one is never held. */
export interface Table {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly Merge[];
  /** Hands over its rows in order, blank ones left out, until `visit` returns `false`. */
  each(visit: (row: Row) => boolean | void): void;
}

/** A place in a book: `Figures!F12`. */
export interface CellAt {
  readonly table: string;
  readonly row: number;
  /** From 0; `null` for the row as a whole. */
  readonly column: number | null;
}

/** The letters a spreadsheet heads a column with: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (column % 26));
}

/** `F12`, or `12:12` for a whole row. */
export function cellName({ row, column }: Pick<CellAt, 'row' | 'column'>): string {
  return column === null ? `${row}:${row}` : `${columnLetters(column)}${row}`;
}
