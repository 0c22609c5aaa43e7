import { directionOfTravel } from '../travel/directionOfTravel.js';
import { roundToStated } from '../figure/roundToStated.js';
import { withoutNoise } from '../figure/withoutNoise.js';
import type { Columns } from './Columns.js';
import type { Period } from '../period/Period.js';
import type { TravelPolicy, TravelReason, TravelVerdict } from '../travel/Travel.js';
import type { TravelTerms } from '../travel/directionOfTravel.js';

/** A series as direction of travel sees it. */
export interface TravelSeries {
  readonly policy: Required<TravelPolicy> | null;
  /** What each column is judged by: a measure that is best at its target follows the target of the day. */
  readonly termsAt: (column: number) => TravelTerms;
  /** Value in each column at the precision compared, or `null`. */
  readonly values: readonly (number | null)[];
  /** First column with an observation. */
  readonly first: number;
  readonly baseline: { readonly period: Period; readonly value: number } | null;
  readonly columns: Columns;
  /** Decimals that an average is compared at; `null` for as held. */
  readonly decimals: number | null;
}

/**
 * Direction of travel of one figure within its series. The comparison is with the calendar period before (or the same
 * one last year): where that is missing there is no verdict, and the reason says so. Only the first period of the
 * series may be compared with the baseline instead. An average of the periods before wants a figure in each of them.
 *
 * @param before The last column with a value: what a single day, which has no calendar period before it, follows.
 */
export function seriesTravel(column: number, before: number, series: TravelSeries): TravelVerdict {
  const { policy, baseline, columns, first, values } = series;
  const value = values[column] ?? null;
  if (policy === null) return none('not-wanted');
  if (value === null) return none('no-value');
  const entry = columns.entries[column] as (typeof columns.entries)[number];
  const { compareWith, firstAgainstBaseline } = policy;
  if (typeof compareWith === 'object') {
    return againstAverage(column, value, compareWith.averageOf, series);
  }
  const yearly = compareWith === 'same-period-last-year';
  const days = entry.kind === 'day' && !yearly;
  const earlier = days ? before : ((yearly ? columns.lastYear : columns.previous)[column] ?? -1);
  const earlierPeriod = days ? columns.periods[before] : yearly ? entry.lastYear : entry.previous;

  if (compareWith === 'previous-in-year') {
    const year = earlierPeriod === undefined ? null : columns.book.get(earlierPeriod).financialYear;
    if (year !== entry.financialYear) return none('first-in-year');
  }
  const earlierValue = earlier === -1 ? null : (values[earlier] ?? null);
  if (earlierPeriod !== undefined && earlierValue !== null) {
    return compared(value, earlierPeriod, earlierValue, 'compared', series.termsAt(column));
  }
  const toBaseline =
    baseline !== null &&
    (baseline.period === earlierPeriod ||
      (column === first && compareWith === 'previous' && firstAgainstBaseline));
  if (toBaseline) {
    return compared(
      value,
      baseline.period,
      baseline.value,
      'compared-with-baseline',
      series.termsAt(column),
    );
  }
  return none(earlier !== -1 && earlier >= first ? 'previous-missing' : 'nothing-before');
}

/** Columns follow one another without gaps, so the periods before are the columns before. */
function againstAverage(
  column: number,
  value: number,
  averageOf: number,
  { values, columns, termsAt, decimals }: TravelSeries,
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
  return compared(value, latest, mean, 'compared-with-average', termsAt(column));
}

function compared(
  value: number,
  period: Period,
  earlier: number,
  reason: TravelReason,
  terms: TravelTerms,
): TravelVerdict {
  const { movement, judgement, change } = directionOfTravel(value, earlier, terms);
  return { movement, judgement, reason, comparedWith: period, comparedValue: earlier, change };
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
