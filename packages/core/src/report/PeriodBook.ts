import { firstMonthOf } from '../period/firstMonthOf.js';
import { monthsIn } from '../period/monthsIn.js';
import { partsOf } from '../period/partsOf.js';
import { yearSpan } from '../period/yearSpan.js';
import type { Period, PeriodKind } from '../period/Period.js';

/** What evaluation asks of a period, looked up once a period and not once a figure. */
export interface PeriodEntry {
  readonly kind: PeriodKind;
  /** First and last day, as numbers that tell which is earlier and, by `MONTH`, how many months lie between. */
  readonly start: number;
  readonly end: number;
  readonly financialYear: Period;
  /** Whether the period before it is of another financial year; of a day, of which none is known to come before, yes. */
  readonly beginsYear: boolean;
}

/** The periods of one evaluation: 640,000 figures share a few dozen of them. */
export interface PeriodBook {
  readonly financialYearStart: number;
  readonly get: (period: Period) => PeriodEntry;
  /** Whether a period lies wholly within those from one to another; an open end covers all on its side. */
  readonly covers: (from: Period | undefined, to: Period | undefined, period: Period) => boolean;
}

export function periodBook(financialYearStart = 4): PeriodBook {
  const entries = new Map<Period, PeriodEntry>();
  const yearOf = (month: number) => Math.floor((month - financialYearStart + 1) / 12);
  const get = (period: Period) => {
    let entry = entries.get(period);
    if (entry === undefined) {
      const parts = partsOf(period);
      const { kind, day } = parts;
      const month = firstMonthOf(parts, financialYearStart);
      const months = monthsIn(kind);
      const year = yearOf(month);
      entry = {
        kind,
        start: month * MONTH + (day ?? 1),
        end: (month + months) * MONTH + (day ?? 0),
        financialYear: `FY${yearSpan(year)}`,
        beginsYear: yearOf(month - (months || 12)) !== year,
      };
      entries.set(period, entry);
    }
    return entry;
  };
  return {
    financialYearStart,
    get,
    covers: (from, to, period) =>
      (from === undefined || get(from).start <= get(period).start) &&
      (to === undefined || get(period).end <= get(to).end),
  };
}

/** More days than any month has: the day before the first of a month comes after every day of the month before. */
export const MONTH = 32;
