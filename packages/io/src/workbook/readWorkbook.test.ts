import { describe, expect, test } from 'vitest';
import type Excel from 'exceljs';
import type { BookResult } from '../book/readBook.js';
import type { Observation } from '@milepost/core';
import { columnOf, figuresAs, put, sheetOf, tinyPlan, workedOn } from './tinyPlan.examples.js';
import { readWorkbook } from './readWorkbook.js';
import { writeWorkbook } from './writeWorkbook.js';

const issuesIn = (result: BookResult) =>
  result.ok ? [] : result.issues.map(({ code, place, value }) => ({ code, place, value }));
const notesIn = ({ notes }: BookResult) =>
  notes.filter(({ code }) => code !== 'sheet-absent').map(({ code, place }) => ({ code, place }));

async function read(change: (book: Excel.Workbook) => void): Promise<BookResult> {
  return readWorkbook(await workedOn(change));
}

function figuresOf(result: BookResult, id: string): readonly Observation[] {
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 2));
  const found = result.plan.priorities[0]?.indicators?.find((each) => each.id === id);
  return found?.observations ?? [];
}

/** What one cell of the column Value is read as, for an indicator in percent and one that is a count. */
async function valueAs(
  value: Excel.CellValue,
  format = 'General',
  row = 2,
): Promise<Observation | undefined> {
  const result = await read((book) => void put(book, 'Figures', row, 'Value', value, format));
  return figuresOf(result, row === 4 ? 'visits' : 'eet')[0];
}

async function faultOf(value: Excel.CellValue, format = 'General', row = 2) {
  const result = await read((book) => void put(book, 'Figures', row, 'Value', value, format));
  return issuesIn(result);
}

describe('readWorkbook', () => {
  test('reads what another program has saved as it was', async () => {
    const result = await read(() => undefined);
    expect(result).toMatchObject({ ok: true, plan: tinyPlan });
    expect(notesIn(result)).toEqual([]);
  });

  test('an empty template says what must be filled in, and reads none of its examples', async () => {
    const result = readWorkbook(await writeWorkbook());
    expect(issuesIn(result).map(({ code, place }) => [code, place])).toEqual([
      ['missing', 'Plan!B3'],
      ['missing', 'Plan!B4'],
      ['missing', 'Plan!B5'],
      ['missing', 'Plan!B7'],
      ['missing', 'Plan!B9'],
    ]);
  });

  test('says the cell of what the plan’s parser refuses', async () => {
    let place = '';
    const result = await read((book) => {
      place = put(book, 'Indicators', 2, 'Polarity', 'hgiher');
    });
    expect(issuesIn(result)).toEqual([{ code: 'unknown-value', place, value: '"hgiher"' }]);
    expect(result.ok || result.issues[0]?.path).toEqual([
      'priorities',
      0,
      'indicators',
      0,
      'polarity',
    ]);
  });

  test('takes words however they are spelt: "Year to date", " HIGHER "', async () => {
    const result = await read((book) => {
      put(book, 'Indicators', 2, 'Basis', 'Year to date');
      put(book, 'Indicators', 2, 'Polarity', '\u00A0HIGHER ');
    });
    expect(result.ok && result.plan.priorities[0]?.indicators?.[0]).toMatchObject({
      basis: 'year-to-date',
      polarity: 'higher',
    });
  });

  test('tells where every part of the plan stands', async () => {
    const result = readWorkbook(await writeWorkbook(tinyPlan));
    const placeOf = (...path: (string | number)[]) =>
      result.ok ? (result.places.placeOf(path)?.place ?? null) : null;
    expect(placeOf('title')).toBe('Plan!B4');
    expect(placeOf('organisation', 'codes', 'ons')).toBe('Plan!B6');
    expect(placeOf('statuses', 0, 'category')).toBe('Statuses!C2');
    expect(placeOf('priorities', 0)).toBe('Priorities!A2');
    expect(placeOf('priorities', 0, 'milestones', 0, 'status')).toBe('Milestones!E2');
    expect(placeOf('priorities', 0, 'milestones', 0, 'schedule', 0, 'period')).toBe(
      'Milestones!I2',
    );
    expect(placeOf('priorities', 0, 'indicators', 0, 'observations', 1)).toBe('Figures!C3');
    expect(placeOf('priorities', 0, 'indicators', 0, 'observations', 1, 'period')).toBe(
      'Figures!B3',
    );
    expect(placeOf('priorities', 0, 'indicators', 1, 'observations', 0, 'value')).toBe(
      'Figures!C4',
    );
    expect(placeOf('statuses')).toBe('Statuses');
    expect(placeOf('nowhere')).toBeNull();
  });
});

describe('a figure', () => {
  test.each([
    ['53.1 in a column of percent', 53.1, 'General'],
    ['0.531 formatted as a percentage', 0.531, '0.0%'],
    ['53.1% as text', '53.1%', '@'],
    ['53.1 % with a no-break space', '53.1\u00A0%', '@'],
    ['full-width digits', '５３.１％', '@'],
  ])('of %s is 53.1', async (_, value, format) => {
    expect(await valueAs(value, format)).toEqual({ period: '2026-04', value: 53.1 });
  });

  test.each([
    ['thousands commas', '1,234', 1234],
    ['a pound sign', '£1,234', 1234],
    ['a long minus sign', '−3', -3],
    ['spaces around it', '  12  ', 12],
  ])('with %s is a number', async (_, text, value) => {
    expect(await valueAs(text, '@', 4)).toEqual({ period: '2026-04', value });
  });

  test('as 7/19 in text is a numerator and a denominator', async () => {
    const counts = { period: '2026-04', numerator: 7, denominator: 19 };
    expect(await valueAs('7/19', '@')).toEqual(counts);
    expect(await valueAs('7 of 19', '@')).toEqual(counts);
  });

  test('that Excel made a date of is explained, never turned back into counts', async () => {
    const result = await read((book) => {
      put(book, 'Figures', 2, 'Value', new Date(Date.UTC(2019, 6, 1)), 'mmm-yy');
    });
    expect(result.ok || result.issues).toMatchObject([
      { code: 'date-for-figure', place: 'Figures!C2', value: '1 Jul 2019' },
    ]);
    expect(result.ok || result.issues[0]?.remedy).toMatch(/format the cell as text/);
    expect(await faultOf('Jul-19', '@')).toMatchObject([{ code: 'date-for-figure' }]);
  });

  test('as a symbol, bracketed or not, stands in place of a value', async () => {
    expect(await valueAs('[c]', '@')).toEqual({ period: '2026-04', symbol: 'c' });
    expect(await valueAs('low', '@')).toEqual({ period: '2026-04', symbol: 'low' });
  });

  test.each([
    ['not-a-number', 'about 50', '@', 2],
    ['comma-number', '53,1', '@', 2],
    ['percent-here', 0.5, '0%', 4],
    ['error-cell', { error: '#DIV/0!' as const }, 'General', 2],
    ['uncalculated', { formula: 'B2*2' }, 'General', 2],
  ] as const)('that is %s has one issue, at its cell', async (code, value, format, row) => {
    const issues = await faultOf(value, format, row);
    expect(issues).toMatchObject([{ code, place: `Figures!C${row}` }]);
  });

  test('that a formula worked out is used as the file holds it, and a note says so', async () => {
    const result = await read((book) => {
      put(book, 'Figures', 2, 'Value', { formula: 'SUM(A1:A9)', result: 61.5 });
    });
    expect(figuresOf(result, 'eet')[0]).toEqual({ period: '2026-04', value: 61.5 });
    expect(notesIn(result)).toEqual([{ code: 'formulas', place: 'Figures' }]);
  });

  test('of 1 or less in percent throughout is read as it stands, and a note asks', async () => {
    const result = await read((book) => {
      figuresAs(book, [
        ['Indicator', 'Apr-26', 'May-26', 'Jun-26'],
        ['eet', 0.52, 0.56, 0.6],
      ]);
    });
    expect(figuresOf(result, 'eet').map(({ value }) => value)).toEqual([0.52, 0.56, 0.6]);
    expect(notesIn(result)).toEqual([{ code: 'small-percent', place: 'Figures!2:2' }]);
  });
});

describe('figures laid wide', () => {
  const day = (year: number, month: number, date = 1) => new Date(Date.UTC(year, month - 1, date));

  test.each([
    ['Apr-18, May 2018', ['Apr-18', 'May 2018'], ['2018-04', '2018-05']],
    ['2018/19, 2019-20', ['2018/19', '2019-20'], ['FY2018-19', 'FY2019-20']],
    ['Q1 2018/19, Q2 2018/19', ['Q1 2018/19', 'Q2 2018/19'], ['FY2018-19-Q1', 'FY2018-19-Q2']],
    ['2018-04, 2018-05', ['2018-04', '2018-05 '], ['2018-04', '2018-05']],
    ['years as numbers', [2018, 2019], ['2018', '2019']],
  ])('are told by their headings: %s', async (_, headings, periods) => {
    const result = await read((book) => {
      figuresAs(book, [
        ['Indicator', ...headings],
        ['eet', 52, '56.4%'],
        ['visits', '7', null],
      ]);
    });
    expect(figuresOf(result, 'eet')).toEqual([
      { period: periods[0], value: 52 },
      { period: periods[1], value: 56.4 },
    ]);
    expect(figuresOf(result, 'visits')).toEqual([{ period: periods[0], value: 7 }]);
    expect(
      result.ok && result.places.placeOf(['priorities', 0, 'indicators', 0, 'observations', 1]),
    ).toEqual({ sheet: 'Figures', cell: 'C2', place: 'Figures!C2' });
  });

  test('under dates that show a month are months', async () => {
    const result = await read((book) => {
      const sheet = figuresAs(book, [
        ['Indicator', day(2018, 4), day(2018, 5)],
        ['eet', 52, 56.4],
      ]);
      sheet.getRow(1).numFmt = 'mmm-yy';
    });
    expect(figuresOf(result, 'eet').map(({ period }) => period)).toEqual(['2018-04', '2018-05']);
    expect(notesIn(result)).toEqual([]);
  });

  test('under dates that are all the first of a month are months, and a note says so', async () => {
    const result = await read((book) => {
      const sheet = figuresAs(book, [
        ['Indicator', day(2018, 4), day(2018, 5)],
        ['eet', 52, 56.4],
      ]);
      sheet.getRow(1).numFmt = 'dd/mm/yyyy';
    });
    expect(figuresOf(result, 'eet').map(({ period }) => period)).toEqual(['2018-04', '2018-05']);
    expect(notesIn(result)).toEqual([{ code: 'first-of-month', place: 'Figures!B1' }]);
  });

  test('under other dates are days', async () => {
    const result = await read((book) => {
      const sheet = figuresAs(book, [
        ['Indicator', day(2018, 4, 30), day(2018, 5, 31)],
        ['eet', 52, 56.4],
      ]);
      sheet.getRow(1).numFmt = 'dd/mm/yyyy';
    });
    expect(figuresOf(result, 'eet').map(({ period }) => period)).toEqual([
      '2018-04-30',
      '2018-05-31',
    ]);
  });

  test('name a heading that is no period', async () => {
    const result = await read((book) => {
      figuresAs(book, [
        ['Indicator', 'Apr-18', 'Average'],
        ['eet', 52, 56.4],
      ]);
    });
    expect(issuesIn(result)).toEqual([
      { code: 'unknown-column', place: 'Figures!C1', value: 'Average' },
    ]);
  });
});

describe('a sheet as people keep it', () => {
  test('may have a title above its headings, blank rows, and columns in any order', async () => {
    const result = await read((book) => {
      figuresAs(book, [
        ['Figures of the service'],
        [],
        ['Value', '_working', 'Period', 'Indicator'],
        [52, 'x', 'Apr-26', 'eet '],
        [],
        [56.4, null, 'May-26', '\u00A0eet'],
        [7, null, 'Apr-26', 'visits'],
      ]);
    });
    expect(result).toMatchObject({ ok: true, plan: tinyPlan });
  });

  test('has its hidden rows and sheets read, and a note says so', async () => {
    const result = await read((book) => {
      sheetOf(book, 'Figures').getRow(3).hidden = true;
      sheetOf(book, 'Statuses').state = 'hidden';
    });
    expect(result).toMatchObject({ ok: true, plan: tinyPlan });
    expect(notesIn(result)).toEqual([
      { code: 'hidden-sheet', place: 'Statuses' },
      { code: 'hidden-rows', place: 'Figures' },
    ]);
  });

  test('may merge the cells that say what its rows belong to', async () => {
    const result = await read((book) => sheetOf(book, 'Figures').mergeCells('A2:A3'));
    expect(result).toMatchObject({ ok: true, plan: tinyPlan });
    expect(notesIn(result)).toEqual([{ code: 'merged-filled', place: 'Figures!A2' }]);
  });

  test('says of an unknown sheet or column which one was meant', async () => {
    const result = await read((book) => {
      sheetOf(book, 'Statuses').name = 'Statusses';
      sheetOf(book, 'Indicators').getCell(
        1,
        columnOf(sheetOf(book, 'Indicators'), 'Source'),
      ).value = 'Sources';
      book.addWorksheet('Notes to self');
      book.addWorksheet('_working');
    });
    const issues = result.ok ? [] : result.issues;
    const strangers = issues.filter(({ code }) => /^unknown-(sheet|column)$/.test(code));
    expect(strangers.map(({ code, message }) => [code, message])).toEqual([
      ['unknown-sheet', 'No plan has a sheet “Statusses”. Is “Statuses” meant?'],
      ['unknown-column', 'The sheet has no column “Sources”. Is “Source” meant?'],
    ]);
    expect(notesIn(result)).toEqual([
      { code: 'sheet-left', place: "'Notes to self'" },
      { code: 'sheet-left', place: '_working' },
    ]);
  });

  test('says of a row that belongs to nothing what is there', async () => {
    const result = await read((book) => void put(book, 'Figures', 4, 'Indicator', 'vists'));
    expect(result.ok || result.issues).toMatchObject([
      { code: 'unknown-holder', place: 'Figures!A4', value: 'vists' },
    ]);
    expect(result.ok || result.issues[0]?.message).toMatch('Is “visits” meant?');
  });

  test('that has lost a column it needs says so once, and not of every row', async () => {
    const result = await read((book) => {
      const sheet = sheetOf(book, 'Indicators');
      sheet.spliceColumns(columnOf(sheet, 'Polarity'), 1);
    });
    expect(issuesIn(result)).toMatchObject([{ code: 'missing-column', value: 'Polarity' }]);
  });

  test('holds refs as text: a number that was typed is read, and one with a point is noted', async () => {
    const result = await read((book) => void put(book, 'Milestones', 2, 'Ref', 1.1));
    expect(result).toMatchObject({ ok: true, plan: tinyPlan });
    expect(notesIn(result)).toEqual([{ code: 'number-as-ref', place: 'Milestones!C2' }]);
  });

  test('with one id on two rows has the second named', async () => {
    const result = await read((book) => {
      const sheet = sheetOf(book, 'Indicators');
      put(book, 'Indicators', 3, 'Id', 'eet');
      expect(sheet.rowCount).toBeGreaterThan(2);
      figuresAs(book, [
        ['Indicator', 'Period', 'Value'],
        ['eet', 'Apr-26', 3],
      ]);
    });
    expect(issuesIn(result)).toMatchObject([{ code: 'duplicate-id', place: 'Indicators!B3' }]);
  });
});
