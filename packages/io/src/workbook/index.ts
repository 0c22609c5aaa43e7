export { planFields } from '../sheets/planFields.js';
export { readWorkbook } from './readWorkbook.js';
export { sheets } from '../sheets/sheets.js';
export { writeWorkbook } from './writeWorkbook.js';
export { zipLimits } from '../xlsx/ZipLimits.js';
export type {
  BookIssue,
  BookIssueCode,
  BookNote,
  BookNoteCode,
  BookPlace,
} from '../book/BookIssue.js';
export type { BookOptions } from '../book/BookOptions.js';
export type { BookResult, PlanPlaces } from '../book/readBook.js';
export type { CellFault } from '../cell/Reading.js';
export type { Column, ColumnKind, Group, ListChoice, Sheet } from '../sheets/Sheet.js';
export type { PlanField } from '../sheets/planFields.js';
export type { WorkbookOptions } from './readWorkbook.js';
export type { WriteOptions } from '../book/WriteOptions.js';
export type { ZipLimits } from '../xlsx/ZipLimits.js';
