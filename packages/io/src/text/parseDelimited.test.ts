import { describe, expect, test } from 'vitest';
import { parseDelimited } from './parseDelimited.js';

function read(text: string) {
  const rows: string[][] = [];
  const told = parseDelimited(text, (cells) => rows.push(cells));
  return { ...told, rows };
}

describe('parseDelimited', () => {
  test.each([',', ';', '\t'] as const)('tells that cells are parted by %j', (delimiter) => {
    const text = [`a${delimiter}b`, `"1,5;2\t3"${delimiter}2`].join('\r\n');
    expect(read(text)).toEqual({
      delimiter,
      unclosedQuote: false,
      rows: [
        ['a', 'b'],
        ['1,5;2\t3', '2'],
      ],
    });
  });

  test('keeps quotes, line ends and delimiters that stand in quoted cells', () => {
    const { rows } = read('a,b\n"one\ntwo","say ""yes"", then go"\n');
    expect(rows[1]).toEqual(['one\ntwo', 'say "yes", then go']);
  });

  test('says when a quote is opened and never closed', () => {
    expect(read('a,b\n"one,two\n3,4\n').unclosedQuote).toBe(true);
  });

  test('one column alone is read as if parted by commas', () => {
    expect(read('a\nb')).toMatchObject({ delimiter: ',', rows: [['a'], ['b']] });
  });
});
