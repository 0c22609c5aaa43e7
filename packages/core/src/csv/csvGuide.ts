import type { Messages } from '../messages/Messages.js';
import { csvColumns } from './csvColumns.js';
import type { CsvTableName } from './csvColumns.js';
import { csvMessages } from '../messages/csv.js';

/**
 * What each column of a table holds, in order: for the page that offers the file.
 *
 * @example
 * csvGuide('summary', enGB)[0]; // { heading: 'Priority', holds: 'Number of the priority.' }
 */
export function csvGuide(
  table: CsvTableName,
  messages: Messages,
): readonly { readonly heading: string; readonly holds: string }[] {
  const words = csvMessages[messages.language];
  return csvColumns[table].map((column) => words.columns[column]);
}
