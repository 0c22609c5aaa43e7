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
export class PeriodBook {
  readonly #entries = new Map<Period, PeriodEntry>();

  constructor(readonly financialYearStart: number) {}

  get(period: Period): PeriodEntry {
    const known = this.#entries.get(period);
    if (known !== undefined) return known;
    const entry = {
      kind: periodKind(period),
      start: periodStart(period, this.financialYearStart),
      end: periodEnd(period, this.financialYearStart),
      previous: previousPeriod(period),
      lastYear: samePeriodLastYear(period),
      financialYear: financialYearOf(period, this.financialYearStart),
    };
    this.#entries.set(period, entry);
    return entry;
  }

  contains(outer: Period, inner: Period): boolean {
    const whole = this.get(outer);
    const part = this.get(inner);
    return whole.start <= part.start && part.end <= whole.end;
  }

  /** In order of time: by last day, then the shorter first. */
  compare(a: Period, b: Period): number {
    const left = this.get(a);
    const right = this.get(b);
    if (left.end !== right.end) return left.end < right.end ? -1 : 1;
    return left.start === right.start ? 0 : left.start > right.start ? -1 : 1;
  }
}
