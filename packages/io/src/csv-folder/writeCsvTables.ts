import type { WrittenCell, WrittenColumn, WrittenTable } from '../book/writeBook.js';
import { toXString } from '../xlsx/xString.js';

/** What a spreadsheet would run as a formula. */
const runs = /^[=+\-@\t\r]/;

/** Tables as CSV files by name: UTF-8 with its mark, CRLF, RFC 4180, as Excel opens them rightly. */
export function writeCsvTables(tables: readonly WrittenTable[]): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map(
    tables.map(({ name, columns, rows }) => {
      const headings = columns.map(({ heading }) => quoted(heading)).join(',');
      const lines = rows.map((row) =>
        row.map((value, at) => quoted(fieldOf(value, columns[at]))).join(','),
      );
      const text = `\uFEFF${[headings, ...lines].join('\r\n')}\r\n`;
      return [`${name}.csv`, encoder.encode(text)];
    }),
  );
}

function fieldOf(value: WrittenCell, written: WrittenColumn | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (!runs.test(value)) return toXString(value);
  // A list may begin with a separator; text set in ⟦ ⟧ is what stands between them.
  const isList = /^(ids|choices|periods)$/.test(written?.column.kind ?? '');
  return toXString(isList ? `; ${value}` : `⟦${value}⟧`);
}

function quoted(field: string): string {
  return /[",;\t\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
