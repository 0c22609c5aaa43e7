import { inOrder } from '../text/inOrder.js';
import { financialYearOf } from '../period/financialYearOf.js';
import { periodEnd } from '../period/periodEnd.js';
import { periodKind } from '../period/periodKind.js';
import { periodStart } from '../period/periodStart.js';
import { previousPeriod } from '../period/previousPeriod.js';
import { samePeriodLastYear } from '../period/samePeriodLastYear.js';
import type { Period, PeriodKind } from '../period/Period.js';

/** What evaluation asks of a period, looked up once a period and not once a figure. */
export interface PeriodEntry {
  readonly kind: PeriodKind;
  readonly start: string;
  readonly end: string;
  readonly previous: Period | undefined;
  readonly lastYear: Period | undefined;
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
      entry = {
        kind: periodKind(period),
        start: periodStart(period, financialYearStart),
        end: periodEnd(period, financialYearStart),
        financialYear: financialYearOf(period, financialYearStart),
        previous: previousPeriod(period),
        lastYear: samePeriodLastYear(period),
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
    compare: (a, b) => inOrder(get(a).end, get(b).end) || inOrder(get(b).start, get(a).start),
  };
}
