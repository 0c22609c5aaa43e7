import type { CellFault } from '../cell/Reading.js';
import type { PlanIssueCode } from '@milepost/core/parse';

/** What kind of thing in a file, a sheet or a cell could not be read. Each code has its words in `issueWords`. */
export type BookIssueCode =
  | CellFault
  // the file
  | 'not-a-workbook'
  | 'old-xls'
  | 'binary-xlsb'
  | 'open-document'
  | 'password'
  | 'truncated'
  | 'damaged'
  | 'too-many-parts'
  | 'too-large'
  | 'zip-bomb'
  | 'xml-declares'
  | 'nothing-to-read'
  | 'unclosed-quote'
  // a sheet
  | 'missing-sheet'
  | 'unknown-sheet'
  | 'sheet-twice'
  | 'too-many-rows'
  // its columns
  | 'missing-column'
  | 'unknown-column'
  | 'column-twice'
  | 'no-heading'
  | 'long-and-wide'
  | 'too-many-columns'
  // its rows
  | 'unknown-item'
  | 'item-twice'
  | 'no-holder'
  | 'unknown-holder'
  | 'unknown-list'
  | 'targets-of-monitored'
  | 'value-disagrees'
  | 'long-text-lost';

/** A place in a workbook or a folder of CSV files. */
export interface BookPlace {
  /** The sheet, or the CSV file without its ending; `null` where it is the whole file or folder. */
  readonly sheet: string | null;
  /** `F12`, or `12:12` for a row; `null` where it is the whole sheet. */
  readonly cell: string | null;
  /** Sheet and cell together, as a spreadsheet writes them: `Figures!F12`. Empty where there is neither. */
  readonly place: string;
}

/** One thing that could not be understood: where it is, what is wrong and what to write instead. */
export interface BookIssue extends BookPlace {
  readonly code: BookIssueCode | PlanIssueCode;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What to write instead, in a sentence. */
  readonly remedy: string;
  /** The bad value as it can be printed; `null` where there is none. */
  readonly value: string | null;
  /** Where it would stand in the plan, for what the plan's parser found. */
  readonly path: readonly (string | number)[] | null;
}

export type BookNoteCode =
  | 'hidden-rows'
  | 'hidden-sheet'
  | 'merged-filled'
  | 'merged-first'
  | 'macros'
  | 'external-links'
  | 'sheet-left'
  | 'file-left'
  | 'sheet-absent'
  | 'first-of-month'
  | 'small-percent'
  | 'number-as-ref'
  | 'formulas'
  | 'encoding'
  | 'delimiter';

/** Something that was read, and that whoever keeps the file should know of. */
export interface BookNote extends BookPlace {
  readonly code: BookNoteCode;
  readonly message: string;
}
