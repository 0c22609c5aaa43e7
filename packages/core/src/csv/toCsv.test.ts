import { describe, expect, test } from 'vitest';
import { toCsv } from './toCsv.js';

const BOM = '\uFEFF';

describe('toCsv', () => {
  test('marks the file as UTF-8 and ends each row with CRLF', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['£1', '–'],
      ]),
    ).toBe(`${BOM}a,b\r\n£1,–\r\n`);
  });

  test('quotes what would break a row, and doubles quotation marks', () => {
    expect(toCsv([['one, two', 'say "so"', 'two\nlines', ' spaced ']])).toBe(
      `${BOM}"one, two","say ""so""","two\nlines"," spaced "\r\n`,
    );
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1+1',
    '\u200b=1',
    '\u0000=1',
  ])('gives text that a spreadsheet would run an apostrophe: %j', (text) => {
    expect(
      toCsv([[text]])
        .replace(BOM, '')
        .replace(/^"/, ''),
    ).toMatch(/^'/);
  });

  test('a formula that also needs quoting has its apostrophe inside the quotes', () => {
    expect(toCsv([['=HYPERLINK("https://example.org","x")']])).toBe(
      `${BOM}"'=HYPERLINK(""https://example.org"",""x"")"\r\n`,
    );
  });

  test('leaves numbers as numbers, below zero too', () => {
    expect(toCsv([[-2.2, 0, 104.2, 1363]])).toBe(`${BOM}-2.2,0,104.2,1363\r\n`);
  });

  test('nothing is an empty cell, and not a zero or the word null', () => {
    expect(toCsv([[null, '', 0]])).toBe(`${BOM},,0\r\n`);
  });

  test('does not take a sign within the text for a formula', () => {
    expect(toCsv([['Pre-visit', '1=1', '7/25']])).toBe(`${BOM}Pre-visit,1=1,7/25\r\n`);
  });
});
