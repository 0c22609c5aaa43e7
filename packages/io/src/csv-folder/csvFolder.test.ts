import { describe, expect, test } from 'vitest';
import { plymouthPlan } from '@milepost/plymouth';
import type { BookResult } from '../book/readBook.js';
import { figuresOf, issuesIn, notesIn, tinyPlan } from '../workbook/tinyPlan.examples.js';
import { readCsvFolder } from './readCsvFolder.js';
import { writeCsvFolder } from './writeCsvFolder.js';

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The files of the tiny plan, one or all of them changed. */
function read(change: (text: string, name: string) => string | Uint8Array): BookResult {
  return readCsvFolder(
    new Map(
      [...writeCsvFolder(tinyPlan)].map(([name, bytes]) => {
        const changed = change(textOf(bytes), name);
        return [name, typeof changed === 'string' ? bytesOf(changed) : changed];
      }),
    ),
  );
}

const figures = (text: string) => read((own, name) => (name === 'Figures.csv' ? text : own));

const utf16 = (text: string, mark: boolean, big = false) => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((char) => char.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
};

describe('plan -> CSV folder -> plan', () => {
  test('loses nothing of Plymouth', () => {
    const result = readCsvFolder(writeCsvFolder(plymouthPlan));
    expect(result.ok || result.issues).toBe(true);
    expect(result.ok && result.plan).toEqual(plymouthPlan);
    expect(notesIn(result)).toEqual([]);
  });

  test('leaves text that a spreadsheet would run as text', () => {
    const title = '=HYPERLINK("https://example.org")';
    const files = writeCsvFolder({ ...tinyPlan, title });
    expect(textOf(files.get('Plan.csv'))).toMatch('Title,"⟦=HYPERLINK(');
    const result = readCsvFolder(files);
    expect(result.ok && result.plan.title).toBe(title);
  });

  test('reads none of the examples of an empty folder', () => {
    expect(issuesIn(readCsvFolder(writeCsvFolder())).map(({ code }) => code)).toEqual(
      Array.from({ length: 5 }, () => 'missing'),
    );
  });
});

describe('readCsvFolder', () => {
  test('says where a path of the plan stands as a spreadsheet would', () => {
    const result = readCsvFolder(writeCsvFolder(tinyPlan));
    const path = ['priorities', 0, 'indicators', 0, 'observations', 1];
    expect(result.ok && result.places.placeOf(path)).toEqual({
      sheet: 'Figures',
      cell: 'C3',
      place: 'Figures!C3',
    });
  });

  test('takes files wherever they lie, and says which it left alone', () => {
    const files = [...writeCsvFolder(tinyPlan)].map(
      ([name, bytes]) => [`plan/2026/${name}`, bytes] as const,
    );
    const result = readCsvFolder(new Map([...files, ['plan/logo.png', new Uint8Array(3)]]));
    expect(result.ok && result.plan).toEqual(tinyPlan);
    expect(notesIn(result)).toEqual([{ code: 'file-left', place: '' }]);
  });

  test.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('reads cells that are parted by %s, and says so', (_, delimiter) => {
    const result = figures(
      ['Indicator', 'Period', 'Value'].join(delimiter) +
        `\r\neet${delimiter}Apr-26${delimiter}52\r\n`,
    );
    expect(figuresOf(result, 'eet')).toEqual([{ period: '2026-04', value: 52 }]);
    expect(notesIn(result)).toEqual([{ code: 'delimiter', place: 'Figures' }]);
  });

  test.each([
    ['UTF-16 with its mark', (text: string) => utf16(text, true), 0],
    ['UTF-16 without', (text: string) => utf16(text, false), 1],
    ['UTF-16, big end first', (text: string) => utf16(text, true, true), 0],
  ])('reads %s', (_, encode, notes) => {
    const result = read((text, name) =>
      name === 'Indicators.csv' ? encode(text.replace('\uFEFF', '')) : text,
    );
    expect(result.ok && result.plan).toEqual(tinyPlan);
    expect(notesIn(result)).toHaveLength(notes);
  });

  test('reads Windows-1252, and says that it was told from the bytes', () => {
    const result = read((text, name) => {
      const cafe = text.replace('\uFEFF', '').replace('In work or training', 'Caf\u00E9 work');
      return name === 'Indicators.csv' ? Uint8Array.from(cafe, (char) => char.charCodeAt(0)) : text;
    });
    expect(result.ok && result.plan.priorities[0]?.indicators?.[0]?.label).toBe('Café work');
    expect(result.notes.filter(({ code }) => code === 'encoding')).toMatchObject([
      { sheet: 'Indicators', message: expect.stringContaining('Windows-1252') as string },
    ]);
  });

  test('explains the date that a spreadsheet made of a count before it saved the file', () => {
    const result = figures('Indicator,Period,Value\r\neet,Apr-26,Jul-19\r\n');
    expect(issuesIn(result)).toEqual([
      { code: 'date-for-figure', place: 'Figures!C2', value: 'Jul-19' },
    ]);
  });

  test('names 18-Apr, which a spreadsheet saves where Apr-18 was typed', () => {
    expect(issuesIn(figures('Indicator,Period,Value\r\neet,18-Apr,52\r\n'))).toMatchObject([
      { code: 'not-a-period', place: 'Figures!B2' },
    ]);
    expect(issuesIn(figures('Indicator,18-Apr,Apr-26\r\neet,52,53\r\n'))).toMatchObject([
      { code: 'unknown-column', place: 'Figures!B1', value: '18-Apr' },
    ]);
  });

  test('reads figures laid wide, with percent signs, pounds and thousands', () => {
    const result = figures('Indicator,Apr-26,May-26\r\neet,53.1%,7/19\r\nvisits,"1,234",[c]\r\n');
    expect(figuresOf(result, 'eet')).toEqual([
      { period: '2026-04', value: 53.1 },
      { period: '2026-05', numerator: 7, denominator: 19 },
    ]);
    expect(figuresOf(result, 'visits')).toEqual([
      { period: '2026-04', value: 1234 },
      { period: '2026-05', symbol: 'c' },
    ]);
  });

  test('names a quotation mark that nothing closes', () => {
    const result = figures('Indicator,Period,Value\r\neet,Apr-26,"52\r\neet,May-26,56.4\r\n');
    expect(issuesIn(result).map(({ code }) => code)).toContain('unclosed-quote');
  });

  test('names two files of one name', () => {
    const files = new Map(writeCsvFolder(tinyPlan));
    files.set('old/Figures.csv', files.get('Figures.csv') ?? new Uint8Array());
    expect(issuesIn(readCsvFolder(files))).toMatchObject([
      { code: 'sheet-twice', value: 'Figures' },
    ]);
  });
});
