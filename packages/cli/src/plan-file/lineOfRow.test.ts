import { expect, test } from 'vitest';
import { lineOfRow } from './lineOfRow.js';

test.each([
  ['rows of a line each', 'a,b\r\n1,2\r\n3,4', 3, 3],
  ['after a cell of two lines', 'a,b\n"one\ntwo",2\n3,4', 3, 4],
  ['a cell with a quotation mark in it', 'a\n"say ""x""\n!"\nlast', 3, 4],
  ['a blank row', 'a\n\nb', 3, 3],
  ['old Mac line ends', 'a\rb\rc', 3, 3],
  ['a row past the end', 'a\nb', 9, 2],
])('lineOfRow: %s', (_, text, row, line) => {
  expect(lineOfRow(text, row)).toBe(line);
});
