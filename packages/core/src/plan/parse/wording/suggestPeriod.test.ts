import { describe, expect, test } from 'vitest';
import { suggestPeriod } from './suggestPeriod.js';

describe('suggestPeriod', () => {
  test.each([
    ['Apr-18', '2018-04'],
    ['april 2018', '2018-04'],
    ["Sept '18", '2018-09'],
    ['2018-4', '2018-04'],
    ['2018/04', '2018-04'],
    ['2018/19', 'FY2018-19'],
    ['2018-19', 'FY2018-19'],
    ['2018-2019', 'FY2018-19'],
    ['FY 2018/19', 'FY2018-19'],
    ['AY2018/19', 'AY2018-19'],
    ['1999/00', 'FY1999-00'],
    ['201819', 'FY2018-19'],
    ['Q1 2018/19', 'FY2018-19-Q1'],
    ['2018-19 Q1', 'FY2018-19-Q1'],
    ['FY2018-19Q1', 'FY2018-19-Q1'],
    ['2018Q2', '2018-Q2'],
    ['Q2 2018', '2018-Q2'],
    ['30/04/2018', '2018-04-30'],
    ['1.4.2018', '2018-04-01'],
    ['2018-04-30T00:00:00Z', '2018-04-30'],
    [' 2018 ', '2018'],
  ])('suggestPeriod takes %s for %s', (text, period) => {
    expect(suggestPeriod(text)).toBe(period);
  });

  test.each([
    ['a year that skips one', 'FY2018-20'],
    ['a day that the calendar does not have', '30/02/2018'],
    ['month 13', '2018-13'],
    ['a word', 'next spring'],
    ['a month of no year', 'April'],
    ['nothing', ''],
    ['more than a period', `2018${' '.repeat(30)}`],
  ])('suggestPeriod makes no guess at %s', (_, text) => {
    expect(suggestPeriod(text)).toBeUndefined();
  });
});
