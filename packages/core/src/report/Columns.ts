import { periodsOfKind } from '../period/periodsOfKind.js';
import { MONTH } from './PeriodBook.js';
import type { Observation } from '../indicator/Series.js';
import type { Period, PeriodKind } from '../period/Period.js';
import type { PeriodBook, PeriodEntry } from './PeriodBook.js';
import type { TargetsByColumn } from './targetsByColumn.js';

/**
 * The periods a table runs over, oldest first, gaps included. What a figure is compared with is looked up by column
 * and not by date: the calendar is asked once a column, however many series share it.
 */
export interface Columns {
  readonly periods: readonly Period[];
  readonly entries: readonly PeriodEntry[];
  readonly kind: PeriodKind;
  readonly book: PeriodBook;
  /** Column of the calendar period before, or -1. Empty for days, of which none is known to follow another. */
  readonly previous: readonly number[];
  /** Column of the same period a year earlier, or -1. */
  readonly lastYear: readonly number[];
  /** Series that are known to have one figure for each column, in order. */
  readonly inOrder: ReadonlySet<readonly Observation[]>;
  /** Which target rates each column, by the periods that targets were set for: kept by `targetsByColumn`. */
  readonly targets: Map<string, TargetsByColumn>;
  /** The column of a period, or of the one that begins so many months after it; -1 where there is none. */
  readonly indexOf: (period: Period, monthsAfter?: number) => number;
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
  let alike: (readonly Observation[])[] = [];
  for (const { observations } of series) {
    if (!standInOrder(observations, run)) {
      run = observations.map(({ period }) => period);
      alike = [];
      for (const period of run) observed.set(period, period);
    }
    alike.push(observations);
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
  const entries = periods.map(book.get);
  const byStart = new Map(entries.map(({ start }, column) => [start, column]));
  const indexOf = (period: Period, monthsAfter = 0) => {
    const entry = book.get(period);
    const column = byStart.get(entry.start + monthsAfter * MONTH);
    return entry.kind === kind && column !== undefined ? column : -1;
  };
  return {
    periods,
    entries,
    kind,
    book,
    previous: kind === 'day' ? [] : periods.map((_, column) => column - 1),
    lastYear: periods.map((period) => indexOf(period, -12)),
    inOrder: new Set(run.join() === periods.join() ? alike : []),
    targets: new Map(),
    indexOf,
  };
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
