import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Period, PeriodKind } from './Period.js';
import { comparePeriods } from './comparePeriods.js';
import { containsPeriod } from './containsPeriod.js';
import { financialYearOf } from './financialYearOf.js';
import { isPeriod } from './isPeriod.js';
import { parsePeriod } from './parsePeriod.js';
import { periodEnd } from './periodEnd.js';
import { periodKind } from './periodKind.js';
import { periodOfOrdinal } from './periodOfOrdinal.js';
import { periodOrdinal } from './periodOrdinal.js';
import { periodStart } from './periodStart.js';
import { periodsBetween } from './periodsBetween.js';
import { previousPeriod } from './previousPeriod.js';
import { samePeriodLastYear } from './samePeriodLastYear.js';

const kinds: readonly PeriodKind[] = [
  'day',
  'month',
  'quarter',
  'financial-year',
  'financial-quarter',
  'academic-year',
  'calendar-year',
];

/** Built from the field's own parts, not from the functions under test. */
const year = fc.integer({ min: 1901, max: 2198 });
const two = (n: number) => String(n).padStart(2, '0');
const twoYears = year.map((y) => `${y}-${two((y + 1) % 100)}`);
const monthNumber = fc.integer({ min: 1, max: 12 });
const quarterNumber = fc.integer({ min: 1, max: 4 });
const ofKind: Record<PeriodKind, fc.Arbitrary<Period>> = {
  day: fc
    .date({ min: new Date('1901-01-01'), max: new Date('2198-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  month: fc.tuple(year, monthNumber).map(([y, m]) => `${y}-${two(m)}`),
  quarter: fc.tuple(year, quarterNumber).map(([y, q]) => `${y}-Q${q}`),
  'financial-year': twoYears.map((years) => `FY${years}`),
  'financial-quarter': fc.tuple(twoYears, quarterNumber).map(([years, q]) => `FY${years}-Q${q}`),
  'academic-year': twoYears.map((years) => `AY${years}`),
  'calendar-year': year.map(String),
};
const anyPeriod = fc.constantFrom(...kinds).chain((kind) => ofKind[kind]);

describe('parsePeriod', () => {
  test.each([
    ['2018-04-30', { kind: 'day', year: 2018, quarter: null, month: 4, day: 30 }],
    ['2018-04', { kind: 'month', year: 2018, quarter: null, month: 4, day: null }],
    ['2018-Q2', { kind: 'quarter', year: 2018, quarter: 2, month: null, day: null }],
    ['FY2018-19', { kind: 'financial-year', year: 2018, quarter: null, month: null, day: null }],
    ['FY2018-19-Q1', { kind: 'financial-quarter', year: 2018, quarter: 1, month: null, day: null }],
    ['AY2018-19', { kind: 'academic-year', year: 2018, quarter: null, month: null, day: null }],
    ['2018', { kind: 'calendar-year', year: 2018, quarter: null, month: null, day: null }],
    ['FY1999-00', { kind: 'financial-year', year: 1999, quarter: null, month: null, day: null }],
    ['2020-02-29', { kind: 'day', year: 2020, quarter: null, month: 2, day: 29 }],
  ])('parsePeriod takes %s apart', (text, parts) => {
    expect(parsePeriod(text)).toEqual(parts);
  });

  test.each([
    ['a day the calendar does not have', '2018-02-30'],
    ['29 February outside a leap year', '2019-02-29'],
    ['29 February of 1900, which was no leap year', '1900-02-29'],
    ['month 13', '2018-13'],
    ['month 0', '2018-00'],
    ['day 0', '2018-04-00'],
    ['quarter 5', '2018-Q5'],
    ['quarter 0', 'FY2018-19-Q0'],
    ['a financial year that skips one', 'FY2018-20'],
    ['a financial year that goes nowhere', 'FY2018-18'],
    ['an academic year that skips one', 'AY2018-20'],
    ['a financial year without its end', 'FY2018'],
    ['the shown form of a month', 'Apr-18'],
    ['the shown form of a financial year', '2018/19'],
    ['lower case', 'fy2018-19'],
    ['a space before', ' 2018-04'],
    ['a line break after', '2018-04\n'],
    ['a time after the day', '2018-04-30T00:00:00Z'],
    ['digits of another script', '２０１８'],
    ['a sign', '+201'],
    ['the year 1899', '1899'],
    ['the year 2200', '2200'],
    ['a calendar month of 1899', '1899-12'],
    ['a month with a slash', '2018/04'],
    ['nothing', ''],
  ])('parsePeriod refuses %s', (_, text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('isPeriod is false for what is no text at all', () => {
    for (const value of [2018, null, undefined, {}, ['2018-04'], new Date(0)]) {
      expect(isPeriod(value)).toBe(false);
    }
  });

  test('parsePeriod never throws and agrees with isPeriod, whatever the text', () => {
    const almost = fc
      .tuple(anyPeriod, fc.nat(12), fc.string({ maxLength: 1 }))
      .map(([period, at, put]) => period.slice(0, at) + put + period.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost, anyPeriod), (text) => {
        expect(isPeriod(text)).toBe(parsePeriod(text) !== undefined);
      }),
    );
  });
});

describe('what is no period', () => {
  test.each([
    ['periodKind', () => periodKind('Apr-18')],
    ['periodStart', () => periodStart('Apr-18')],
    ['periodEnd', () => periodEnd('Apr-18')],
    ['periodOrdinal', () => periodOrdinal('Apr-18')],
    ['previousPeriod', () => previousPeriod('Apr-18')],
    ['samePeriodLastYear', () => samePeriodLastYear('Apr-18')],
    ['financialYearOf', () => financialYearOf('Apr-18')],
    ['comparePeriods', () => comparePeriods('2018-04', 'Apr-18')],
    ['containsPeriod', () => containsPeriod('2018', 'Apr-18')],
    ['periodsBetween', () => periodsBetween('2018-04', 'Apr-18')],
  ])('%s throws with the text and the forms that are understood', (_, call) => {
    expect(call).toThrow(/^not a reporting period: "Apr-18"\. Write 2018-04, 2018-Q2, FY2018-19, /);
  });
});

describe('periodStart and periodEnd', () => {
  test.each([
    ['2018-04-30', '2018-04-30', '2018-04-30'],
    ['2018-04', '2018-04-01', '2018-04-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2018-Q2', '2018-04-01', '2018-06-30'],
    ['2018-Q4', '2018-10-01', '2018-12-31'],
    ['FY2018-19', '2018-04-01', '2019-03-31'],
    ['FY1999-00', '1999-04-01', '2000-03-31'],
    ['FY2018-19-Q1', '2018-04-01', '2018-06-30'],
    ['FY2018-19-Q4', '2019-01-01', '2019-03-31'],
    ['AY2018-19', '2018-09-01', '2019-08-31'],
    ['2018', '2018-01-01', '2018-12-31'],
  ])('%s runs from %s to %s', (period, start, end) => {
    expect([periodStart(period), periodEnd(period)]).toEqual([start, end]);
  });

  test.each([
    [1, '2018-01-01', '2018-12-31', '2018-10-01'],
    [7, '2018-07-01', '2019-06-30', '2019-04-01'],
    [12, '2018-12-01', '2019-11-30', '2019-09-01'],
  ])(
    'a financial year that starts in month %i moves its quarters too',
    (start, from, to, fourth) => {
      expect(periodStart('FY2018-19', start)).toBe(from);
      expect(periodEnd('FY2018-19', start)).toBe(to);
      expect(periodStart('FY2018-19-Q4', start)).toBe(fourth);
      expect(periodEnd('FY2018-19-Q4', start)).toBe(to);
    },
  );

  test('a period ends the day before the next of its kind starts', () => {
    fc.assert(
      fc.property(anyPeriod, monthNumber, (period, start) => {
        const next = periodOfOrdinal(periodKind(period), periodOrdinal(period) + 1);
        const dayAfter = periodOfOrdinal('day', periodOrdinal(periodEnd(period, start)) + 1);
        expect(dayAfter).toBe(periodStart(next ?? '', start));
      }),
    );
  });
});

describe('previousPeriod', () => {
  test.each([
    ['2019-01', '2018-12'],
    ['2018-Q1', '2017-Q4'],
    ['FY2019-20', 'FY2018-19'],
    ['FY2000-01', 'FY1999-00'],
    ['FY2019-20-Q1', 'FY2018-19-Q4'],
    ['AY2018-19', 'AY2017-18'],
    ['2018', '2017'],
  ])('previousPeriod of %s is %s', (period, previous) => {
    expect(previousPeriod(period)).toBe(previous);
  });

  test('previousPeriod of a day is undefined: days have no fixed cadence', () => {
    expect(previousPeriod('2019-03-31')).toBeUndefined();
  });

  test('previousPeriod of the first period that can be written is undefined', () => {
    for (const first of ['1900-01', '1900-Q1', '1900', 'FY1899-00', 'FY1899-00-Q1', 'AY1899-00']) {
      expect(previousPeriod(first)).toBeUndefined();
    }
  });

  test('previousPeriod is the same kind and ends before its successor starts', () => {
    fc.assert(
      fc.property(anyPeriod, monthNumber, (period, start) => {
        const previous = previousPeriod(period);
        if (periodKind(period) === 'day') return previous === undefined;
        return (
          previous !== undefined &&
          periodKind(previous) === periodKind(period) &&
          periodEnd(previous, start) < periodStart(period, start) &&
          comparePeriods(previous, period, start) === -1
        );
      }),
    );
  });
});

describe('samePeriodLastYear', () => {
  test.each([
    ['2019-04', '2018-04'],
    ['2018-Q2', '2017-Q2'],
    ['FY2019-20-Q1', 'FY2018-19-Q1'],
    ['FY2018-19', 'FY2017-18'],
    ['2019-03-31', '2018-03-31'],
  ])('samePeriodLastYear of %s is %s', (period, earlier) => {
    expect(samePeriodLastYear(period)).toBe(earlier);
  });

  test('samePeriodLastYear of 29 February is undefined, not 28 February or 1 March', () => {
    expect(samePeriodLastYear('2020-02-29')).toBeUndefined();
  });

  test('samePeriodLastYear of a month is twelve previous months', () => {
    fc.assert(
      fc.property(ofKind.month, (period) => {
        let earlier: Period | undefined = period;
        for (let step = 0; step < 12 && earlier !== undefined; step += 1)
          earlier = previousPeriod(earlier);
        expect(samePeriodLastYear(period)).toBe(earlier);
      }),
    );
  });
});

describe('financialYearOf', () => {
  test.each([
    ['2018-04', 'FY2018-19'],
    ['2019-03', 'FY2018-19'],
    ['2019-03-31', 'FY2018-19'],
    ['2019-04-01', 'FY2019-20'],
    ['2000-01', 'FY1999-00'],
    ['2018-Q1', 'FY2017-18'],
    ['FY2018-19', 'FY2018-19'],
    ['FY2018-19-Q4', 'FY2018-19'],
    ['AY2018-19', 'FY2018-19'],
    ['2018', 'FY2017-18'],
    ['1900-01', 'FY1899-00'],
  ])('financialYearOf %s is %s', (period, financialYear) => {
    expect(financialYearOf(period)).toBe(financialYear);
  });

  test('financialYearOf follows a start month other than April', () => {
    expect(financialYearOf('2018-12', 1)).toBe('FY2018-19');
    expect(financialYearOf('2018-06', 7)).toBe('FY2017-18');
    expect(financialYearOf('2018-07', 7)).toBe('FY2018-19');
  });

  test('financialYearOf is a period and holds the first day', () => {
    fc.assert(
      fc.property(anyPeriod, monthNumber, (period, start) => {
        const financialYear = financialYearOf(period, start);
        return (
          isPeriod(financialYear) &&
          containsPeriod(financialYear, periodStart(period, start), start)
        );
      }),
    );
  });
});

describe('containsPeriod', () => {
  test.each([
    ['FY2018-19', '2019-03', true],
    ['FY2018-19', '2019-04', false],
    ['FY2018-19', '2018', false],
    ['FY2018-19-Q1', '2018-Q2', true],
    ['2018', '2018-Q3', true],
    ['AY2018-19', '2018-08-31', false],
    ['2018-04', '2018-04', true],
    ['2018-04', 'FY2018-19', false],
  ])('containsPeriod says of %s and %s: %s', (outer, inner, expected) => {
    expect(containsPeriod(outer, inner)).toBe(expected);
  });

  test('two periods that contain each other share both ends', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, monthNumber, (a, b, start) => {
        const both = containsPeriod(a, b, start) && containsPeriod(b, a, start);
        const same =
          periodStart(a, start) === periodStart(b, start) &&
          periodEnd(a, start) === periodEnd(b, start);
        expect(both).toBe(same);
      }),
    );
  });
});

describe('comparePeriods', () => {
  test('comparePeriods puts the shorter of two that start together first', () => {
    const mixed = ['2018', 'FY2018-19', '2018-Q1', '2018-04', '2018-01', '2018-01-01'];
    expect(mixed.sort((a, b) => comparePeriods(a, b))).toEqual([
      '2018-01-01',
      '2018-01',
      '2018-Q1',
      '2018',
      '2018-04',
      'FY2018-19',
    ]);
  });

  test('comparePeriods is a total order that agrees with periodStart', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, monthNumber, (a, b, c, start) => {
        const ab = comparePeriods(a, b, start);
        expect(comparePeriods(b, a, start) + ab).toBe(0);
        expect(ab === 0).toBe(a === b);
        if (periodStart(a, start) < periodStart(b, start)) expect(ab).toBe(-1);
        if (ab <= 0 && comparePeriods(b, c, start) <= 0) {
          expect(comparePeriods(a, c, start)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('periodsBetween', () => {
  test('periodsBetween counts both ends', () => {
    expect(periodsBetween('2018-11', '2019-02')).toEqual([
      '2018-11',
      '2018-12',
      '2019-01',
      '2019-02',
    ]);
    expect(periodsBetween('FY2018-19-Q4', 'FY2019-20-Q1')).toEqual([
      'FY2018-19-Q4',
      'FY2019-20-Q1',
    ]);
    expect(periodsBetween('2020-02-28', '2020-03-01')).toEqual([
      '2020-02-28',
      '2020-02-29',
      '2020-03-01',
    ]);
    expect(periodsBetween('2018-04', '2018-04')).toEqual(['2018-04']);
  });

  test('periodsBetween is empty when it would run backwards', () => {
    expect(periodsBetween('2019-02', '2018-11')).toEqual([]);
  });

  test('periodsBetween refuses two kinds, naming both', () => {
    expect(() => periodsBetween('2018-04', 'FY2018-19')).toThrow(
      'cannot count from 2018-04 to FY2018-19: both must be the same kind of period.',
    );
  });

  test('periodsBetween leaves no gap: each ends the day before the next starts', () => {
    const stretch = fc
      .constantFrom(...kinds)
      .chain((kind) => fc.tuple(ofKind[kind], fc.integer({ min: 0, max: 40 })));
    fc.assert(
      fc.property(stretch, ([from, length]) => {
        const to = periodOfOrdinal(periodKind(from), periodOrdinal(from) + length) ?? from;
        const periods = periodsBetween(from, to);
        expect(periods[0]).toBe(from);
        expect(periods.at(-1)).toBe(to);
        periods.slice(1).forEach((period, index) => {
          expect(periodOrdinal(period) - periodOrdinal(periods[index] ?? '')).toBe(1);
          if (periodKind(period) !== 'day') expect(previousPeriod(period)).toBe(periods[index]);
        });
      }),
    );
  });
});

describe('periodOrdinal', () => {
  test('periodOfOrdinal undoes periodOrdinal', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(periodOfOrdinal(periodKind(period), periodOrdinal(period))).toBe(period);
      }),
    );
  });

  test('periodOrdinal orders one kind as comparePeriods does', () => {
    const pair = fc.constantFrom(...kinds).chain((kind) => fc.tuple(ofKind[kind], ofKind[kind]));
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(Math.sign(periodOrdinal(a) - periodOrdinal(b))).toBe(comparePeriods(a, b));
      }),
    );
  });

  test('every day from 1900 to 2199 follows the one before, through leap years and their exceptions', () => {
    let days = 0;
    for (let year = 1900; year <= 2199; year += 1) {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      lengths.forEach((length, month) => {
        for (let day = 1; day <= length; day += 1) {
          const text = `${year}-${two(month + 1)}-${two(day)}`;
          const ordinal = periodOrdinal('1900-01-01') + days;
          if (periodOrdinal(text) !== ordinal || periodOfOrdinal('day', ordinal) !== text) {
            expect.unreachable(`${text} became ${periodOrdinal(text)}, not ${ordinal}`);
          }
          days += 1;
        }
        expect(parsePeriod(`${year}-${two(month + 1)}-${length + 1}`)).toBeUndefined();
      });
    }
    expect(days).toBe(109_573);
  });
});
