import { describe, expect, test } from 'vitest';
import { numberShown } from './numberFormats.js';
import { serialDay } from './serialDay.js';

describe('numberShown', () => {
  test.each([
    ['General', 'number'],
    ['0.0', 'number'],
    ['#,##0.00;[Red]-#,##0.00', 'number'],
    ['0.0%', 'percent'],
    ['0.0\\%', 'number'],
    ['mmm-yy', 'month'],
    ['[$-809]mmmm yyyy', 'month'],
    ['dd/mm/yyyy', 'day'],
    ['d-mmm', 'day-month'],
    ['yyyy', 'year'],
    ['hh:mm:ss', 'time'],
    ['[h]:mm', 'time'],
    ['"days" 0', 'number'],
    ['0" years"', 'number'],
    ['[Red]0.0', 'number'],
  ])('of the format %s says %s', (code, shown) => {
    expect(numberShown(164, code)).toBe(shown);
  });

  test.each([
    [0, 'number'],
    [9, 'percent'],
    [10, 'percent'],
    [14, 'day'],
    [16, 'day-month'],
    [17, 'month'],
    [30, 'day'],
    [49, 'number'],
  ])('of the format numbered %s says %s', (id, shown) => {
    expect(numberShown(id, undefined)).toBe(shown);
  });
});

describe('serialDay', () => {
  test('counts from 1900, or from 1904 as workbooks made on old Macs do', () => {
    expect(serialDay(43191, false)).toBe('2018-04-01');
    expect(serialDay(41729, true)).toBe('2018-04-01');
    expect(serialDay(43191.75, false)).toBe('2018-04-01');
  });

  test('is of no day before 1900 or after 9999', () => {
    expect(serialDay(-1, false)).toBeUndefined();
    expect(serialDay(2_958_466, false)).toBeUndefined();
  });
});
