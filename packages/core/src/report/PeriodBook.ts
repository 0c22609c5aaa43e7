import { firstMonthOf } from '../period/firstMonthOf.js';
import { monthsIn } from '../period/monthsIn.js';
import { partsOf } from '../period/partsOf.js';
import { yearSpan } from '../period/yearSpan.js';
import type { Period, PeriodKind } from '../period/Period.js';

/** First and last day, as numbers that tell which is earlier and, by `MONTH`, how many months lie between. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What evaluation asks of a period, looked up once a period and not once a figure. */
export interface PeriodEntry extends Span {
  readonly kind: PeriodKind;
  readonly financialYear: Period;
  /** Whether the period before it is of another financial year; of a day, of which none is known to come before, yes. */
  readonly beginsYear: boolean;
}

/** The periods of one evaluation: 640,000 figures share a few dozen of them. */
export interface PeriodBook {
  readonly financialYearStart: number;
  readonly get: (period: Period) => PeriodEntry;
  /** From the first day of one period to the last of another; without end on a side that is left open. */
  readonly span: (from?: Period, to?: Period) => Span;
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
    span: (from, to) => ({
      start: from === undefined ? -Infinity : get(from).start,
      end: to === undefined ? Infinity : get(to).end,
    }),
  };
}

/** Whether the one lies wholly within the other. */
export function liesIn(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** More days than any month has: the day before the first of a month comes after every day of the month before. */
export const MONTH = 32;
