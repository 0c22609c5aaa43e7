import type { PeriodParts } from './PeriodParts.js';
import { daysInMonth } from './daysInMonth.js';

/**
 * Takes a period apart, or gives `undefined` when the text is none of the forms of `Period`.
 * Years run from 1900 to 2199 (a financial or academic year may begin in 1899, so that January 1900 has one),
 * the end of a financial or academic year must be the year after its start, and days must be in the calendar.
 *
 * @example
 * parsePeriod('FY2018-19-Q1'); // { kind: 'financial-quarter', year: 2018, quarter: 1, month: null, day: null }
 * parsePeriod('2018-02-30'); // undefined
 * parsePeriod('FY2018-20'); // undefined
 */
export function parsePeriod(text: string): PeriodParts | undefined {
  switch (text.length) {
    case 4:
      return calendarYear(text);
    case 7:
      return text[5] === 'Q' ? calendarQuarter(text) : month(text);
    case 9:
      return text[0] === 'F' ? financialYear(text) : academicYear(text);
    case 10:
      return day(text);
    case 12:
      return financialQuarter(text);
    default:
      return undefined;
  }
}

function calendarYear(text: string): PeriodParts | undefined {
  const year = yearAt(text, 0);
  return inRange(year)
    ? { kind: 'calendar-year', year, quarter: null, month: null, day: null }
    : undefined;
}

function month(text: string): PeriodParts | undefined {
  const year = yearAt(text, 0);
  const monthOfYear = twoDigitsAt(text, 5);
  if (!inRange(year) || text[4] !== '-' || monthOfYear < 1 || monthOfYear > 12) return undefined;
  return { kind: 'month', year, quarter: null, month: monthOfYear, day: null };
}

function day(text: string): PeriodParts | undefined {
  const year = yearAt(text, 0);
  const monthOfYear = twoDigitsAt(text, 5);
  const dayOfMonth = twoDigitsAt(text, 8);
  if (!inRange(year) || text[4] !== '-' || text[7] !== '-') return undefined;
  if (monthOfYear < 1 || monthOfYear > 12) return undefined;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, monthOfYear)) return undefined;
  return { kind: 'day', year, quarter: null, month: monthOfYear, day: dayOfMonth };
}

function calendarQuarter(text: string): PeriodParts | undefined {
  const year = yearAt(text, 0);
  const quarter = digitAt(text, 6);
  if (!inRange(year) || text[4] !== '-' || quarter < 1 || quarter > 4) return undefined;
  return { kind: 'quarter', year, quarter, month: null, day: null };
}

function financialYear(text: string): PeriodParts | undefined {
  const year = text[1] === 'Y' ? twoYearsAt(text) : -1;
  return year < 0
    ? undefined
    : { kind: 'financial-year', year, quarter: null, month: null, day: null };
}

function academicYear(text: string): PeriodParts | undefined {
  const year = text[0] === 'A' && text[1] === 'Y' ? twoYearsAt(text) : -1;
  return year < 0
    ? undefined
    : { kind: 'academic-year', year, quarter: null, month: null, day: null };
}

function financialQuarter(text: string): PeriodParts | undefined {
  const year = text[0] === 'F' && text[1] === 'Y' ? twoYearsAt(text) : -1;
  const quarter = digitAt(text, 11);
  if (year < 0 || text[9] !== '-' || text[10] !== 'Q' || quarter < 1 || quarter > 4)
    return undefined;
  return { kind: 'financial-quarter', year, quarter, month: null, day: null };
}

/** The first year of `??2018-19`, or -1 when the two don't follow each other. */
function twoYearsAt(text: string): number {
  const year = yearAt(text, 2);
  const follows = text[6] === '-' && twoDigitsAt(text, 7) === (year + 1) % 100;
  return follows && year >= 1899 && year <= 2199 ? year : -1;
}

function inRange(year: number): boolean {
  return year >= 1900 && year <= 2199;
}

/** Four digits, or -1 when one of them is no digit. */
function yearAt(text: string, at: number): number {
  const century = twoDigitsAt(text, at);
  const rest = twoDigitsAt(text, at + 2);
  return century < 0 || rest < 0 ? -1 : century * 100 + rest;
}

function twoDigitsAt(text: string, at: number): number {
  const tens = digitAt(text, at);
  const units = digitAt(text, at + 1);
  return tens < 0 || units < 0 ? -1 : tens * 10 + units;
}

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : -1;
}
