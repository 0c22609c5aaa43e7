import { describe, expect, it } from 'vitest';
import { cy } from '../messages/cy.js';
import { enGB } from '../messages/enGB.js';
import { formatDuring } from './formatDuring.js';
import { formatPeriod } from './formatPeriod.js';
import { formatPeriodLong } from './formatPeriodLong.js';
import { formatPeriodName } from './formatPeriodName.js';

const periods = [
  '2018-04-30',
  '2018-04',
  '2018-Q2',
  'FY2018-19',
  'FY2018-19-Q1',
  'AY2018-19',
  '2018',
];

describe('formatPeriod', () => {
  it('is short, for the head of a column', () => {
    expect(periods.map((period) => formatPeriod(period, enGB))).toEqual([
      '30 Apr 2018',
      'Apr-18',
      'Q2 2018',
      '2018/19',
      'Q1 2018/19',
      '2018/19',
      '2018',
    ]);
  });

  it('writes the turn of a century in two digits', () => {
    expect(formatPeriod('FY1999-00', enGB)).toBe('1999/00');
    expect(formatPeriod('2005-06', enGB)).toBe('Jun-05');
  });

  it('gives back text that is no period, rather than fail a whole page', () => {
    expect(formatPeriod('spring 2018', enGB)).toBe('spring 2018');
    expect(formatPeriod('2018-13', enGB)).toBe('2018-13');
  });
});

describe('formatPeriodLong', () => {
  it('says the months in full, and what kind of year it is', () => {
    expect(periods.map((period) => formatPeriodLong(period, enGB))).toEqual([
      '30 April 2018',
      'April 2018',
      'April to June 2018',
      'financial year 2018/19',
      'quarter 1 of 2018/19',
      'academic year 2018/19',
      '2018',
    ]);
  });

  it('says them in Welsh', () => {
    expect(periods.map((period) => formatPeriodLong(period, cy))).toEqual([
      '30 Ebrill 2018',
      'Ebrill 2018',
      'rhwng Ebrill a Mehefin 2018',
      'blwyddyn ariannol 2018/19',
      'chwarter 1 2018/19',
      'blwyddyn academaidd 2018/19',
      '2018',
    ]);
  });
});

describe('formatPeriodName and formatDuring', () => {
  it('leave "financial year" out inside a sentence', () => {
    expect(formatPeriodName('FY2019-20', enGB)).toBe('2019/20');
    expect(formatDuring('FY2019-20', enGB)).toBe('in 2019/20');
  });

  it('bring the preposition that the period and the language want', () => {
    expect(formatDuring('2018-03', enGB)).toBe('in March 2018');
    expect(formatDuring('2018-03-31', enGB)).toBe('on 31 March 2018');
    expect(formatDuring('2018-03', cy)).toBe('ym mis Mawrth 2018');
    expect(formatDuring('AY2018-19', cy)).toBe('ym mlwyddyn academaidd 2018/19');
  });

  it('names months as its catalogue does, though another has the same patterns', () => {
    const shouted = {
      ...enGB,
      period: { ...enGB.period, months: enGB.period.months.map((month) => month.toUpperCase()) },
    };
    expect(formatDuring('2018-04', enGB)).toBe('in April 2018');
    expect(formatDuring('2018-04', shouted)).toBe('in APRIL 2018');
    expect(formatDuring('2018-04', enGB)).toBe('in April 2018');
  });
});
