import type { BookLog } from '../book/BookLog.js';
import type { Cell } from '../cell/Cell.js';
import type { Table } from '../book/Book.js';
import { decodeText } from '../text/decodeText.js';
import { fromXString } from '../xlsx/xString.js';
import { parseDelimited } from '../text/parseDelimited.js';

/** Files by name, wherever they come from: `Figures.csv`. */
export type CsvFiles = ReadonlyMap<string, Uint8Array> | Readonly<Record<string, Uint8Array>>;

/** Each CSV file of a folder as a table named for it. A file is decoded when it is read, and not held after. */
export function csvTables(files: CsvFiles, log: BookLog): Table[] {
  const entries =
    files instanceof Map ? [...(files as ReadonlyMap<string, Uint8Array>)] : Object.entries(files);
  return entries.flatMap(([file, bytes]) => {
    const name = /([^/\\]+)\.(?:csv|tsv|txt)$/i.exec(file)?.[1];
    if (name !== undefined) return [csvTable(name, bytes, log)];
    log.note('file-left', null, { value: file });
    return [];
  });
}

const spelt = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const;

function csvTable(name: string, bytes: Uint8Array, log: BookLog): Table {
  return {
    name,
    hidden: false,
    merges: [],
    each(visit) {
      const { text, encoding, marked } = decodeText(bytes);
      if (!marked && encoding !== 'utf-8') {
        log.note('encoding', { table: name }, { value: spelling[encoding] });
      }
      const { delimiter, unclosedQuote } = parseDelimited(text, (row, number) =>
        visit({ number, hidden: false, cells: row.map(cellOf) }),
      );
      if (delimiter !== ',') log.note('delimiter', { table: name }, { value: spelt[delimiter] });
      if (unclosedQuote) log.issue('unclosed-quote', { table: name });
    },
  };
}

const spelling = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
} as const;

function cellOf(written: string): Cell | undefined {
  return written === '' ? undefined : { kind: 'text', text: fromXString(written) };
}
