import { describe, expect, test } from 'vitest';
import type Excel from 'exceljs';
import type { Observation } from '@milepost/core';
import { figuresAs, figuresOf, issuesIn, notesIn, put, read } from './tinyPlan.examples.js';

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

  test('as 7/19 beside other counts in their own columns is an issue, beside the same is none', async () => {
    const beside = (denominator: number) =>
      read((book) => {
        put(book, 'Figures', 2, 'Value', '7/19', '@');
        put(book, 'Figures', 2, 'Denominator', denominator);
      });
    expect(issuesIn(await beside(20))).toEqual([
      { code: 'value-disagrees', place: 'Figures!C2', value: '7/19' },
    ]);
    expect(issuesIn(await beside(19))).toEqual([]);
  });

  test('as 7/19 in a column of one number says where counts go', async () => {
    const result = await read((book) => void put(book, 'Figures', 2, 'Numerator', '7/19', '@'));
    expect(issuesIn(result)).toMatchObject([{ code: 'counts-here', place: 'Figures!D2' }]);
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

describe('figures laid long', () => {
  test('have a period that shows no year named', async () => {
    const date = new Date(Date.UTC(2026, 3, 18));
    const result = await read((book) => void put(book, 'Figures', 2, 'Period', date, 'd-mmm'));
    expect(issuesIn(result)).toEqual([
      { code: 'date-without-year', place: 'Figures!B2', value: '2026-04-18' },
    ]);
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
    ['full-width digits', ['２０１８/１９', '２０１９/２０'], ['FY2018-19', 'FY2019-20']],
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

  test.each(['d-mmm', 'dd mmmm', '[$-809]d mmm;@'])(
    'under dates that show no year (%s) are an issue: a spreadsheet makes 18-Apr of Apr-18',
    async (format) => {
      const result = await read((book) => {
        const sheet = figuresAs(book, [
          ['Indicator', day(2026, 4, 18), day(2026, 5, 18)],
          ['eet', 52, 56.4],
        ]);
        sheet.getRow(1).numFmt = format;
      });
      expect(issuesIn(result)).toEqual([
        { code: 'date-without-year', place: 'Figures!B1', value: '2026-04-18' },
        { code: 'date-without-year', place: 'Figures!C1', value: '2026-05-18' },
      ]);
    },
  );

  test('beside a column of one figure are an issue, since one of the two would be lost', async () => {
    const withHeadings = (...headings: string[]) =>
      read((book) => {
        figuresAs(book, [headings, ['eet', 'Apr-26', 52, 56.4]]);
      });
    expect(issuesIn(await withHeadings('Indicator', 'Period', 'Value', 'May-26'))).toContainEqual({
      code: 'long-and-wide',
      place: 'Figures!B1',
      value: 'Period',
    });
    expect(issuesIn(await withHeadings('Indicator', 'Note', 'Value', 'May-26'))).toContainEqual({
      code: 'long-and-wide',
      place: 'Figures!C1',
      value: 'Value',
    });
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
