import type { Period, PeriodKind } from './Period.js';
import { dayOfNumber } from './dayOfNumber.js';
import { isPeriod } from './isPeriod.js';

/**
 * The period of a kind that has a given `periodOrdinal`; `undefined` outside the years that periods may have.
 *
 * @example
 * periodOfOrdinal('month', periodOrdinal('2018-12') + 1); // '2019-01'
 */
export function periodOfOrdinal(kind: PeriodKind, ordinal: number): Period | undefined {
  const period = write(kind, ordinal);
  return isPeriod(period) ? period : undefined;
}

function write(kind: PeriodKind, ordinal: number): string {
  switch (kind) {
    case 'day':
      return dayOfNumber(ordinal);
    case 'month':
      return `${Math.floor(ordinal / 12)}-${twoDigits((ordinal % 12) + 1)}`;
    case 'quarter':
      return `${Math.floor(ordinal / 4)}-Q${(ordinal % 4) + 1}`;
    case 'financial-quarter':
      return `FY${twoYears(Math.floor(ordinal / 4))}-Q${(ordinal % 4) + 1}`;
    case 'financial-year':
      return `FY${twoYears(ordinal)}`;
    case 'academic-year':
      return `AY${twoYears(ordinal)}`;
    case 'calendar-year':
      return String(ordinal);
  }
}

function twoYears(year: number): string {
  return `${year}-${twoDigits((year + 1) % 100)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
