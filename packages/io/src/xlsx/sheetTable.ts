import type { Cell } from '../cell/Cell.js';
import type { NumberShown } from './numberFormats.js';
import type { Row, Table } from '../book/Book.js';
import type { SheetPart, WorkbookParts } from './readWorkbookParts.js';
import type { XlsxFile } from './XlsxFile.js';
import { FileFault } from './FileFault.js';
import { fromXString } from './xString.js';
import { mergesOf } from './mergesOf.js';
import { serialDay } from './serialDay.js';

/** What is told of a sheet while it is read, once each. */
export interface SheetTold {
  formula(): void;
  /** A cell stands further right than is read. */
  wide(row: number, most: number): void;
}

/** A sheet of a workbook as a table. */
export function sheetTable(
  file: XlsxFile,
  { name, part, hidden }: SheetPart,
  workbook: WorkbookParts,
  told: SheetTold,
): Table {
  return {
    name,
    hidden,
    merges: mergesOf(file, part),
    each: (visit) => readRows(file, part, workbook, told, visit),
  };
}

function readRows(
  file: XlsxFile,
  part: string,
  workbook: WorkbookParts,
  told: SheetTold,
  visit: (row: Row) => boolean | void,
): void {
  let row = 0;
  let isHidden = false;
  let cells: (Cell | undefined)[] = [];
  let column = -1;
  let type = '';
  let style = 0;
  let text = '';
  let value: string | undefined;
  let isRead = false;
  let isFormula = false;
  let spoken = 0;
  let saidFormula = false;
  let saidWide = false;
  file.read(part, {
    open(name, attributes) {
      switch (name) {
        case 'row':
          row = Number(attributes['r'] ?? row + 1);
          isHidden = /^(1|true)$/.test(attributes['hidden'] ?? '');
          cells = [];
          column = -1;
          break;
        case 'c':
          column = columnOf(attributes['r']) ?? column + 1;
          type = attributes['t'] ?? 'n';
          style = Number(attributes['s'] ?? 0);
          value = undefined;
          isFormula = false;
          text = '';
          break;
        case 'v':
        case 't':
          isRead = spoken === 0;
          break;
        case 'f':
          isFormula = true;
          break;
        case 'rPh':
          spoken += 1;
      }
    },
    text(words) {
      if (!isRead) return;
      text += words;
      if (text.length > mostText) {
        throw new FileFault('damaged', { found: `a cell in row ${row} is longer than any may be` });
      }
    },
    close(name) {
      switch (name) {
        case 'v':
        case 't':
          isRead = false;
          value = text;
          break;
        case 'rPh':
          spoken -= 1;
          break;
        case 'c':
          if (isFormula && !saidFormula) {
            saidFormula = true;
            told.formula();
          }
          if (column < mostColumns) {
            const cell = cellOf(
              value,
              type,
              workbook.styles[style] ?? 'number',
              isFormula,
              workbook,
            );
            if (cell !== undefined) cells[column] = cell;
          } else if (value !== undefined && !saidWide) {
            saidWide = true;
            told.wide(row, mostColumns);
          }
          break;
        case 'row':
          return cells.length === 0 ? true : visit({ number: row, hidden: isHidden, cells });
        case 'sheetData':
          return false;
      }
      return true;
    },
  });
}

/** Days of five years, laid wide. Cells are looked for in every column up to the last, in every row. */
const mostColumns = 2000;

/** A cell of Excel holds 32,767 characters, each of them at most seven in its file. */
const mostText = 1_000_000;

function columnOf(reference: string | undefined): number | undefined {
  let column = 0;
  for (let at = 0; reference !== undefined && at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column === 0 ? undefined : column - 1;
}

function cellOf(
  value: string | undefined,
  type: string,
  shown: NumberShown,
  isFormula: boolean,
  { strings, from1904 }: WorkbookParts,
): Cell | undefined {
  if (value === undefined || (value === '' && type !== 'str' && type !== 'inlineStr')) {
    return isFormula ? { kind: 'uncalculated' } : undefined;
  }
  switch (type) {
    case 's':
      return { kind: 'text', text: strings[Number(value)] ?? '' };
    case 'str':
    case 'inlineStr':
      return { kind: 'text', text: fromXString(value) };
    case 'b':
      return { kind: 'boolean', value: value === '1' || value === 'true' };
    case 'e':
      return { kind: 'error', error: value };
    case 'd':
      return { kind: 'date', day: value.slice(0, 10), shows: isDate(shown) ? shown : 'day' };
    default:
      return numberCell(Number(value), value, shown, from1904);
  }
}

function numberCell(number: number, text: string, shown: NumberShown, from1904: boolean): Cell {
  if (!Number.isFinite(number)) return { kind: 'text', text };
  if (shown === 'percent') return { kind: 'number', number, percent: true };
  const day = isDate(shown) ? serialDay(number, from1904) : undefined;
  return day !== undefined && isDate(shown)
    ? { kind: 'date', day, shows: shown }
    : { kind: 'number', number };
}

function isDate(shown: NumberShown): shown is Exclude<NumberShown, 'number' | 'percent'> {
  return shown !== 'number' && shown !== 'percent';
}
