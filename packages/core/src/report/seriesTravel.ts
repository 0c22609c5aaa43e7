import { compareFigures } from '../figure/compareFigures.js';
import { judgementOf } from '../travel/directionOfTravel.js';
import { previousPeriod } from '../period/previousPeriod.js';
import { roundToStated } from '../figure/roundToStated.js';
import { samePeriodLastYear } from '../period/samePeriodLastYear.js';
import { withoutNoise } from '../figure/withoutNoise.js';
import type { Columns } from './Columns.js';
import type { Period } from '../period/Period.js';
import type { TravelPolicy, TravelReason, TravelVerdict } from '../travel/Travel.js';
import type { TravelTerms } from '../travel/directionOfTravel.js';

/** A series as direction of travel sees it. */
export interface TravelSeries {
  readonly policy: Required<TravelPolicy> | null;
  readonly columns: Columns;
  /** As `earlierColumns` gives it. */
  readonly earlier: readonly number[] | null;
  /** Value in each column rated so far, at the precision compared. */
  readonly values: (number | null)[];
  /** First column with an observation. */
  readonly first: number;
  readonly baseline: { readonly period: Period; readonly value: number } | null;
  /** Decimals that an average is compared at; `null` for as held. */
  readonly decimals: number | null;
}

/** The column that each is compared with, or -1; `null` for days, which follow the last one with a value. */
export function earlierColumns(
  policy: TravelPolicy | null,
  { kind, lastYear, previous }: Columns,
): readonly number[] | null {
  if (policy?.compareWith === 'same-period-last-year') return lastYear;
  return kind === 'day' ? null : previous;
}

/**
 * Direction of travel of one figure within its series. The comparison is with the calendar period before (or the same
 * one last year): where that is missing there is no verdict, and the reason says so. Only the first period of the
 * series may be compared with the baseline instead. An average of the periods before wants a figure in each of them.
 *
 * @param before The last column with a value: what a single day, which has no calendar period before it, follows.
 * @param terms What the column is judged by: a measure that is best at its target follows the target of the day.
 */
export function seriesTravel(
  column: number,
  before: number,
  terms: TravelTerms,
  series: TravelSeries,
): TravelVerdict {
  const { policy, columns, values } = series;
  const value = values[column] ?? null;
  if (policy === null) return none('not-wanted');
  if (value === null) return none('no-value');
  const { compareWith } = policy;
  if (typeof compareWith === 'object') {
    return againstAverage(column, value, compareWith.averageOf, terms, series);
  }
  const earlier = series.earlier === null ? before : (series.earlier[column] as number);
  if (compareWith === 'previous-in-year' && beginsYear(column, before, series)) {
    return none('first-in-year');
  }
  const then = earlier === -1 ? null : (values[earlier] ?? null);
  return then === null
    ? withNothingEarlier(column, value, earlier, terms, series)
    : compared(value, then, columns.periods[earlier] as Period, 'compared', terms);
}

function beginsYear(column: number, before: number, { columns, earlier }: TravelSeries): boolean {
  const { book, periods } = columns;
  const period = periods[column] as Period;
  const earlierPeriod = earlier === null ? periods[before] : previousPeriod(period);
  if (earlierPeriod === undefined) return true;
  return book.get(earlierPeriod).financialYear !== book.get(period).financialYear;
}

function withNothingEarlier(
  column: number,
  value: number,
  earlier: number,
  terms: TravelTerms,
  { policy, baseline, columns, earlier: earlierOf, first }: TravelSeries,
): TravelVerdict {
  if (baseline !== null) {
    const period = columns.periods[column] as Period;
    const before = earlierOf === columns.lastYear ? samePeriodLastYear : previousPeriod;
    const toBaseline =
      (earlierOf !== null && baseline.period === before(period)) ||
      (column === first && policy?.compareWith === 'previous' && policy.firstAgainstBaseline);
    if (toBaseline) {
      return compared(value, baseline.value, baseline.period, 'compared-with-baseline', terms);
    }
  }
  return none(earlier !== -1 && earlier >= first ? 'previous-missing' : 'nothing-before');
}

/** Columns follow one another without gaps, so the periods before are the columns before. */
function againstAverage(
  column: number,
  value: number,
  averageOf: number,
  terms: TravelTerms,
  { values, columns, decimals }: TravelSeries,
): TravelVerdict {
  let sum = 0;
  for (let before = column - averageOf; before < column; before += 1) {
    const earlier = values[before] ?? null;
    if (earlier === null) return none('too-few-to-average');
    sum += earlier;
  }
  const latest = columns.periods[column - 1] as Period;
  const mean =
    decimals === null ? withoutNoise(sum / averageOf) : roundToStated(sum / averageOf, decimals);
  return compared(value, mean, latest, 'compared-with-average', terms);
}

function compared(
  value: number,
  comparedValue: number,
  comparedWith: Period,
  reason: TravelReason,
  terms: TravelTerms,
): TravelVerdict {
  const direction = compareFigures(value, comparedValue);
  return {
    movement: direction === 0 ? 'same' : direction > 0 ? 'up' : 'down',
    judgement: judgementOf(direction, value, comparedValue, terms),
    reason,
    comparedWith,
    comparedValue,
    change: direction === 0 ? 0 : withoutNoise(value - comparedValue),
  };
}

function none(reason: TravelReason): TravelVerdict {
  return {
    movement: null,
    judgement: null,
    reason,
    comparedWith: null,
    comparedValue: null,
    change: null,
  };
}
