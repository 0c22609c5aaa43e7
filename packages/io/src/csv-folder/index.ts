export { decodeText } from '../text/decodeText.js';
export { parseDelimited } from '../text/parseDelimited.js';
export { readCsvFolder } from './readCsvFolder.js';
export { writeCsvFolder } from './writeCsvFolder.js';
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
export type { CsvFiles } from './csvTables.js';
export type { DecodedText, TextEncodingName } from '../text/decodeText.js';
export type { DelimitedOptions, DelimitedText, Delimiter } from '../text/parseDelimited.js';
export type { WriteOptions } from '../book/WriteOptions.js';
