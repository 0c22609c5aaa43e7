import { roundToStated } from '../figure/roundToStated.js';
import { travelBetween } from '../travel/directionOfTravel.js';
import { withoutNoise } from '../figure/withoutNoise.js';
import type { Columns } from './Columns.js';
import type { Period } from '../period/Period.js';
import type { PeriodEntry } from './PeriodBook.js';
import type { TravelReason, TravelVerdict } from '../travel/Travel.js';
import type { TravelSeries } from './travelSeries.js';
import type { TravelTerms } from '../travel/directionOfTravel.js';

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
  const { earlier, values, columns } = series;
  const value = values[column] as number | null;
  const at = earlier[column] ?? -1;
  const then = at === -1 ? null : (values[at] as number | null);
  return value === null || then === null
    ? withoutEarlier(column, before, terms, series)
    : travelBetween(then, value, terms, 'compared', columns.periods[at] as Period);
}

/** Where the calendar tells of no earlier figure: why not, or what else the figure is compared with. */
function withoutEarlier(
  column: number,
  before: number,
  terms: TravelTerms,
  series: TravelSeries,
): TravelVerdict {
  const { policy, columns, values, baseline } = series;
  const { periods } = columns;
  const value = values[column] as number | null;
  if (policy === null) return none('not-wanted');
  if (value === null) return none('no-value');
  const { compareWith } = policy;
  if (typeof compareWith === 'object') {
    const mean = meanBefore(column, compareWith.averageOf, series);
    const latest = periods[column - 1] as Period;
    return mean === null
      ? none('too-few-to-average')
      : travelBetween(mean, value, terms, 'compared-with-average', latest);
  }
  const { lastYear, previous } = columns;
  const at = (compareWith === 'same-period-last-year' ? lastYear : previous)[column] ?? before;
  if (compareWith === 'previous-in-year' && beginsYear(column, at, columns)) {
    return none('first-in-year');
  }
  const then = at === -1 ? null : (values[at] as number | null);
  if (then !== null) {
    return travelBetween(then, value, terms, 'compared', periods[at] as Period);
  }
  if (baseline?.columns.includes(column)) {
    return travelBetween(baseline.value, value, terms, 'compared-with-baseline', baseline.period);
  }
  return none(at >= series.first ? 'previous-missing' : 'nothing-before');
}

function beginsYear(column: number, earlier: number, { entries }: Columns): boolean {
  const entry = entries[column] as PeriodEntry;
  return earlier === -1
    ? entry.beginsYear
    : entries[earlier]?.financialYear !== entry.financialYear;
}

/** Columns follow one another without gaps, so the periods before are the columns before. */
function meanBefore(
  column: number,
  averageOf: number,
  { values, decimals }: TravelSeries,
): number | null {
  let sum = 0;
  for (let before = column - averageOf; before < column; before += 1) {
    const earlier = values[before] ?? null;
    if (earlier === null) return null;
    sum += earlier;
  }
  const mean = sum / averageOf;
  return decimals === null ? withoutNoise(mean) : roundToStated(mean, decimals);
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
