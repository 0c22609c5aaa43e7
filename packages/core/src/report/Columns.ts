import { periodsOfKind } from '../period/periodsOfKind.js';
import { MONTH } from './PeriodBook.js';
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
  readonly book: PeriodBook;
  /** Column of the calendar period before, or -1. Empty for days, of which none is known to follow another. */
  readonly previous: readonly number[];
  /** The same, but -1 for the first of a financial year. */
  readonly previousInYear: readonly number[];
  /** Column of the same period a year earlier, or -1. */
  readonly lastYear: readonly number[];
  /** Series that are known to have one figure for each column, in order. */
  readonly inOrder: ReadonlySet<readonly Observation[]>;
  /** Which target rates each column, by the periods that targets were set for: kept by `targetsByColumn`. */
  readonly targets = new Map<string, TargetsByColumn>();
  readonly #byStart = new Map<number, number>();

  constructor(
    periods: readonly Period[],
    kind: PeriodKind,
    book: PeriodBook,
    inOrder: ReadonlySet<readonly Observation[]>,
  ) {
    this.periods = periods;
    this.kind = kind;
    this.book = book;
    this.inOrder = inOrder;
    periods.forEach((period, column) => this.#byStart.set(book.get(period).start, column));
    this.previous = kind === 'day' ? [] : periods.map((_, column) => column - 1);
    this.previousInYear = this.previous.map((previous, column) =>
      book.get(periods[column] as Period).beginsYear ? -1 : previous,
    );
    this.lastYear = periods.map((period) => this.indexOf(period, -12));
  }

  /** The column of a period, or of the one that begins so many months after it; -1 where there is none. */
  indexOf(period: Period, monthsAfter = 0): number {
    const { kind, start } = this.book.get(period);
    const column = this.#byStart.get(start + monthsAfter * MONTH);
    return kind === this.kind && column !== undefined ? column : -1;
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
  let run: readonly Period[] = [];
  let alike = new Set<readonly Observation[]>();
  for (const { observations } of series) {
    if (!standInOrder(observations, run)) {
      run = observations.map(({ period }) => period);
      alike = new Set();
      for (const period of run) observed.set(period, period);
    }
    alike.add(observations);
  }
  // Periods of one kind sort as text.
  const ordered = [...observed.keys()].sort();
  const [first = ''] = ordered;
  const kind = first === '' ? 'month' : book.get(first).kind;
  const other = ordered.find((period) => book.get(period).kind !== kind);
  if (other !== undefined) {
    throw new Error(
      `A figure for ${other} stands among those of another kind of period (${first}). Keep each kind in an indicator of its own.`,
    );
  }
  const last = ordered[ordered.length - 1];
  const periods =
    kind === 'day' || last === undefined
      ? ordered
      : periodsOfKind(kind, first, last).map((period) => observed.get(period) ?? period);
  const asColumns =
    run.every((period, column) => period === periods[column]) && run.length === periods.length;
  return new Columns(periods, kind, book, asColumns ? alike : new Set());
}

/** Whether a series has one figure for each of these periods, in order, and no other. */
export function standInOrder(
  observations: readonly Observation[],
  periods: readonly Period[],
): boolean {
  if (observations.length !== periods.length) return false;
  for (let at = 0; at < periods.length; at += 1) {
    if (observations[at]?.period !== periods[at]) return false;
  }
  return true;
}
