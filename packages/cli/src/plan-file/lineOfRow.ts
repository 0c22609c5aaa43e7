/**
 * The line of CSV text that a row begins on, both from 1. They part where a cell holds a line break: a spreadsheet
 * counts rows, an editor lines.
 */
export function lineOfRow(text: string, row: number): number {
  let line = 1;
  let rows = 1;
  let isQuoted = false;
  for (let at = 0; at < text.length && rows < row; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) isQuoted = !isQuoted;
    if (code !== 10 && !(code === 13 && text.charCodeAt(at + 1) !== 10)) continue;
    line += 1;
    if (!isQuoted) rows += 1;
  }
  return line;
}
