import { describe, expect, it } from 'vitest';
import { isPeriod } from '@milepost/core';
import { eesPeriod } from './eesPeriod.js';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

describe('eesPeriod', () => {
  it.each<readonly [string, string, string]>([
    ['2018', 'Calendar year', '2018'],
    ['2018', 'Calendar year Q1', '2018-Q1'],
    ['2018', 'Calendar year Q4', '2018-Q4'],
    ['201819', 'Financial year', 'FY2018-19'],
    ['201819', 'Financial year Q1', 'FY2018-19-Q1'],
    ['201819', 'Financial year Q2', 'FY2018-19-Q2'],
    ['201819', 'Financial year Q3', 'FY2018-19-Q3'],
    ['201819', 'Financial year Q4', 'FY2018-19-Q4'],
    ['201819', 'Academic year', 'AY2018-19'],
    ['199900', 'Academic year', 'AY1999-00'],
    ['201819', 'financial YEAR q1 ', 'FY2018-19-Q1'],
    ...months.map(
      (month, at) => ['2018', month, `2018-${String(at + 1).padStart(2, '0')}`] as const,
    ),
  ])('%s %s is %s', (timePeriod, identifier, period) => {
    expect(eesPeriod(timePeriod, identifier)).toEqual({ period });
    expect(isPeriod(period)).toBe(true);
  });

  it.each([
    'Autumn term',
    'Spring term',
    'Summer term',
    'Autumn and spring term',
    'Five half terms',
    'Six half terms',
    'Tax year',
    'Tax year Q1',
    'Academic year Q2',
    'Part 1 (April to September)',
    'Part 2 (October to March)',
    'Financial year Q1-2',
    'Financial year Q1-Q3',
    'Calendar year Q2-4',
    'Up until 31st March',
    ...Array.from({ length: 53 }, (_, at) => `Week ${at + 1}`),
  ])('%s is refused by name, and never taken for its year', (identifier) => {
    expect(eesPeriod('201819', identifier)).toMatchObject({
      column: 'time_identifier',
      problem: expect.stringMatching(/^is .*, and Milepost has no period for that\.$/),
    });
  });

  it.each(['', 'Week 54', 'Fortnight', 'FY', 'Financial year Q5', 'Term'])(
    '"%s" is no time identifier',
    (identifier) => {
      expect(eesPeriod('201819', identifier)).toMatchObject({
        problem: 'is no time identifier of the standard.',
      });
    },
  );

  it.each([
    ['2018', 'Financial year'],
    ['201820', 'Financial year'],
    ['201818', 'Academic year'],
    ['2018/19', 'Financial year'],
    ['2018-19', 'Financial year Q1'],
    ['201819', 'Calendar year'],
    ['201804', 'April'],
    ['18', 'April'],
    ['', 'Calendar year'],
  ])('%s is no time period for a %s', (timePeriod, identifier) => {
    expect(eesPeriod(timePeriod, identifier)).toMatchObject({ column: 'time_period' });
  });

  it('takes a reporting year for what the caller says it is, and for nothing before', () => {
    expect(eesPeriod('2018', 'Reporting year')).toMatchObject({ column: 'time_identifier' });
    expect(
      (['calendar-year', 'financial-year', 'academic-year'] as const).map((year) =>
        eesPeriod('2018', 'Reporting year', year),
      ),
    ).toEqual([{ period: '2018' }, { period: 'FY2017-18' }, { period: 'AY2017-18' }]);
    expect(eesPeriod('2000', 'Reporting year', 'financial-year')).toEqual({ period: 'FY1999-00' });
    expect(eesPeriod('201819', 'Reporting year', 'financial-year')).toMatchObject({
      column: 'time_period',
    });
  });
});
