import { financialYearOf } from '../period/financialYearOf.js';
import { firstMonthOf } from '../period/firstMonthOf.js';
import { monthsIn } from '../period/monthsIn.js';
import { partsOf } from '../period/partsOf.js';
import type { Period, PeriodKind } from '../period/Period.js';

/** What evaluation asks of a period, looked up once a period and not once a figure. */
export interface PeriodEntry {
  readonly kind: PeriodKind;
  /** First and last day, as numbers that tell no more than which is earlier. */
  readonly start: number;
  readonly end: number;
  readonly financialYear: Period;
}

/** The periods of one evaluation: 640,000 figures share a few dozen of them. */
export interface PeriodBook {
  readonly financialYearStart: number;
  readonly get: (period: Period) => PeriodEntry;
  /** Whether a period lies wholly within those from one to another; an open end covers all on its side. */
  readonly covers: (from: Period | undefined, to: Period | undefined, period: Period) => boolean;
  /** In order of time: by last day, then the shorter first. */
  readonly compare: (a: Period, b: Period) => number;
}

export function periodBook(financialYearStart = 4): PeriodBook {
  const entries = new Map<Period, PeriodEntry>();
  const get = (period: Period) => {
    let entry = entries.get(period);
    if (entry === undefined) {
      const parts = partsOf(period);
      const { kind, day } = parts;
      const month = firstMonthOf(parts, financialYearStart);
      entry = {
        kind,
        start: month * DAYS + (day ?? 1),
        end: (month + monthsIn(kind)) * DAYS + (day ?? 0),
        financialYear: financialYearOf(period, financialYearStart),
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
    compare: (a, b) => get(a).end - get(b).end || get(b).start - get(a).start,
  };
}

/** More than any month has: the day before the first of a month comes after every day of the month before. */
const DAYS = 32;
