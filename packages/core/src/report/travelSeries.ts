import { monthsIn } from '../period/monthsIn.js';
import { roundToStated } from '../figure/roundToStated.js';
import type { BaselineFigure } from './PlanReport.js';
import type { Columns } from './Columns.js';
import type { Observation } from '../indicator/Series.js';
import type { Period } from '../period/Period.js';
import type { TravelPolicy } from '../travel/Travel.js';

/** A series as direction of travel sees it: what is settled once for all of its figures. */
export interface TravelSeries {
  readonly policy: Required<TravelPolicy> | null;
  readonly columns: Columns;
  /** The column that each is compared with, where the calendar alone tells; -1 or nothing where it does not. */
  readonly earlier: readonly number[];
  /** Value in each column rated so far, at the precision compared. */
  readonly values: (number | null)[];
  /** First column with an observation. */
  readonly first: number;
  /** The baseline's value at the precision compared, and the columns that may be compared with it. */
  readonly baseline: {
    readonly period: Period;
    readonly value: number;
    readonly columns: readonly number[];
  } | null;
  /** Decimals compared at; `null` for as held. */
  readonly decimals: number | null;
}

/** @param current The observation in force in each column. */
export function travelSeries(
  policy: Required<TravelPolicy> | null,
  columns: Columns,
  current: readonly (Observation | undefined)[],
  baseline: BaselineFigure | null,
  statedDecimals: number,
): TravelSeries {
  const { compareWith, firstAgainstBaseline, precision } = policy ?? {};
  const { kind, lastYear, previous } = columns;
  const yearly = compareWith === 'same-period-last-year';
  const months = yearly ? 12 : monthsIn(kind);
  const first = current.findIndex((observation) => observation !== undefined);
  const decimals = precision === 'exact' ? null : statedDecimals;
  const value = baseline?.value ?? null;
  return {
    policy,
    columns,
    earlier: compareWith === 'previous' ? previous : yearly ? lastYear : [],
    values: new Array<number | null>(columns.periods.length),
    first,
    baseline:
      baseline === null || value === null
        ? null
        : {
            period: baseline.period,
            value: decimals === null ? value : roundToStated(value, decimals),
            columns: [
              months === 0 ? -1 : columns.indexOf(baseline.period, months),
              compareWith === 'previous' && firstAgainstBaseline ? first : -1,
            ],
          },
    decimals,
  };
}
