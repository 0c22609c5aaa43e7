import type { PeriodKind } from './Period.js';
import type { PeriodParts } from './PeriodParts.js';
import { isoDay } from './isoDay.js';

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
  const [, span, from, to, calendar, monthOfYear, dayOfMonth, quarterOfYear] =
    FORMS.exec(text) ?? [];
  const year = Number(from ?? calendar);
  const quarter = numberOrNull(quarterOfYear);
  const month = numberOrNull(monthOfYear);
  const day = numberOrNull(dayOfMonth);
  const parts = (kind: PeriodKind) => ({ kind, year, quarter, month, day });

  if (span !== undefined) {
    if (Number(to) !== (year + 1) % 100) return undefined;
    if (span === 'FY') return parts(quarter === null ? 'financial-year' : 'financial-quarter');
    return quarter === null ? parts('academic-year') : undefined;
  }
  if (calendar === undefined) return undefined;
  if (month === null) return parts(quarter === null ? 'calendar-year' : 'quarter');
  if (quarter !== null) return undefined;
  if (day === null) return parts('month');
  return isoDay(year * 12 + month - 1, day) === text ? parts('day') : undefined;
}

/** Two years, or a year with its month and day; then a quarter. Which may stand together is told above. */
const FORMS =
  /^(?:([FA]Y)(1899|(?:19|2[01])\d\d)-(\d\d)|((?:19|2[01])\d\d)(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?)(?:-Q([1-4]))?$/;

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
