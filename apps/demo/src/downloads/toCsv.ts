/** A cell: text, a number as it is held, or nothing. */
export type CsvCell = string | number | boolean | null;

/**
 * Rows as CSV that Excel opens rightly and that runs nothing: UTF-8 with its mark, CRLF, quoted by RFC 4180.
 * Text that a spreadsheet would take for a formula is given an apostrophe before it; numbers stay numbers.
 *
 * @example
 * toCsv([['ref', 'text'], ['1.1', '=1+1']]); // '\uFEFFref,text\r\n1.1,\'=1+1\r\n'
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = startsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// Spreadsheets skip white space before the sign, and read full-width signs as their plain kind.
const startsFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
