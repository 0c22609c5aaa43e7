import { periodsBetween } from '../period/periodsBetween.js';
import { perYear } from '../period/perYear.js';
import { samePeriodLastYear } from '../period/samePeriodLastYear.js';
import type { Observation } from '../indicator/Series.js';
import type { Period, PeriodKind } from '../period/Period.js';
import type { PeriodBook } from './PeriodBook.js';
import type { TargetsByColumn } from './targetsByColumn.js';

/**
 * The periods a table runs over, oldest first, gaps included. What a figure is compared with is looked up by column
 * and not by date: the calendar is asked once a column, however many series share it.
 */
export class Columns {
  readonly periods: readonly Period[];
  readonly kind: PeriodKind;
  /** Column of the calendar period before, or -1. */
  readonly previous: readonly number[];
  /** Column of the same period a year earlier, or -1. */
  readonly lastYear: readonly number[];
  readonly book: PeriodBook;
  /** Which target rates each column, by the periods that targets were set for: kept by `targetsByColumn`. */
  readonly targets = new Map<string, TargetsByColumn>();
  readonly #index = new Map<Period, number>();
  readonly #within = new Map<Period, readonly boolean[]>();

  constructor(periods: readonly Period[], kind: PeriodKind, book: PeriodBook) {
    this.periods = periods;
    this.book = book;
    this.kind = kind;
    periods.forEach((period, column) => this.#index.set(period, column));
    // Columns follow one another without gaps; but days, which are compared with the day of the same date.
    this.previous = periods.map((_, column) => column - 1);
    this.lastYear = periods.map((period, column) =>
      kind === 'day'
        ? this.indexOf(samePeriodLastYear(period))
        : Math.max(column - perYear(kind), -1),
    );
  }

  indexOf(period: Period | undefined): number {
    return period === undefined ? -1 : (this.#index.get(period) ?? -1);
  }

  /** For each column, whether it lies within `outer`. */
  within(outer: Period): readonly boolean[] {
    const known = this.#within.get(outer);
    if (known !== undefined) return known;
    const flags = this.periods.map((period) => this.book.covers(outer, outer, period));
    this.#within.set(outer, flags);
    return flags;
  }
}

/**
 * From the first period observed in any of the series to the last in any. Days have no fixed cadence, so no gaps can
 * be told among them. Series of one plan are mostly observed at the same periods: only where one differs from the
 * series before it is a period looked up; and the columns hold the very strings observed, so that comparing the two
 * later looks at no letter.
 */
export function columnsOf(
  series: readonly { readonly observations: readonly Observation[] }[],
  book: PeriodBook,
): Columns {
  const observed = new Map<Period, Period>();
  series.forEach(({ observations }, at) => {
    addPeriods(observed, observations, series[at - 1]?.observations ?? []);
  });
  // Periods of one kind sort as text.
  const ordered = [...observed.keys()].sort();
  const [first] = ordered;
  if (first === undefined) return new Columns([], 'month', book);
  const { kind } = book.get(first);
  for (const period of ordered) {
    if (book.get(period).kind !== kind) {
      throw new Error(
        `A figure for ${period} stands among those of another kind of period (${first}). Keep each kind in an indicator of its own.`,
      );
    }
  }
  if (kind === 'day') return new Columns(ordered, kind, book);
  const last = ordered[ordered.length - 1] as Period;
  const between = periodsBetween(first, last).map((period) => observed.get(period) ?? period);
  return new Columns(between, kind, book);
}

function addPeriods(
  observed: Map<Period, Period>,
  observations: readonly Observation[],
  before: readonly Observation[],
): void {
  for (let index = 0; index < observations.length; index += 1) {
    const { period } = observations[index] as Observation;
    if (index >= before.length || period !== before[index]?.period) observed.set(period, period);
  }
}
