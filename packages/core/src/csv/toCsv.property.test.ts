import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from './toCsv.js';

const awkward = fc.constantFrom(
  ...[
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '\t',
    '\r',
    '\n',
    '"',
    ',',
    ';',
    "'",
    ' ',
    '\u00a0',
  ],
  ...['\ufeff', '\u200b', '\u0000', '\u2028', '−', 'é', '👩‍🏫', 'A1', 'cmd|', '1', '.'],
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(awkward, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
);
const number = fc.double({ noDefaultInfinity: true, noNaN: true });
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1 }),
  );

/** As a strict reader reads it: commas, CRLF, nothing skipped. */
function read(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data.slice(0, -1);
}

describe('toCsv, whatever a council writes', () => {
  it('gives every text back to a reader, with at most an apostrophe before it', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const back = read(toCsv(rows));
        expect(back).toHaveLength(rows.length);
        rows.forEach((row, at) => {
          expect(back[at]).toHaveLength(row.length);
          row.forEach((cell, column) => {
            expect([cell, `'${cell}`]).toContain(back[at]?.[column]);
          });
        });
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no text that a spreadsheet would run', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const cell of read(toCsv(rows)).flat()) {
          const seen = [...cell].find((sign) => !/[\s\p{Cc}\p{Cf}]/u.test(sign)) ?? '';
          expect('=+-@＝＋－＠'.split('')).not.toContain(seen);
          expect(cell).not.toMatch(/^[\t\r\n]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives every number back as the number it was, never as text', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 2 }), (row) => {
        const [back = []] = read(toCsv([row]));
        expect(back.map(Number)).toEqual(row.map((value) => value + 0));
        expect(back.join('')).not.toContain("'");
      }),
    );
  });
});
