/** A cell: text, a number as it is held, or nothing. */
export type CsvCell = string | number | null;

/** Cells of one row, as many in every row of a table. The first row of a table is its headings. */
export type CsvRow = readonly CsvCell[];

/**
 * Rows as CSV that a spreadsheet opens rightly and runs nothing of: UTF-8 with its mark, rows ended by CRLF, quoted by
 * RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers,
 * negative ones too. Never throws. For text that a program alone reads, JSON keeps every character as it is.
 *
 * @example
 * toCsv([['Ref', 'Milestone'], ['1.1', '=1+1']]); // '\uFEFFRef,Milestone\r\n1.1,\'=1+1\r\n'
 */
export function toCsv(rows: readonly CsvRow[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = startsFormula.test(value) ? `'${value}` : value;
  return /["\r\n,;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// Spreadsheets skip white space and what cannot be seen before the sign, and read full-width signs as their plain kind.
const startsFormula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
