import { inOrder } from '../text/inOrder.js';
import type { Columns } from './Columns.js';
import type { Observation } from '../indicator/Series.js';
import type { Period } from '../period/Period.js';

export interface Vintages {
  /** The observation in force in each column. */
  readonly current: readonly (Observation | undefined)[];
  /** The ones it replaced, by period and vintage. */
  readonly superseded: readonly Observation[];
}

/** For each period the latest vintage wins; an observation without one is the oldest. Nothing is lost. */
export function latestVintages(observations: readonly Observation[], columns: Columns): Vintages {
  const { periods } = columns;
  if (standInOrder(observations, periods)) return { current: observations, superseded: [] };
  const current = new Array<Observation | undefined>(periods.length).fill(undefined);
  const superseded: Observation[] = [];
  for (const observation of observations) {
    const column = columns.indexOf(observation.period);
    const held = current[column];
    if (held === undefined) {
      current[column] = observation;
    } else if ((observation.vintage ?? '') > (held.vintage ?? '')) {
      superseded.push(held);
      current[column] = observation;
    } else {
      superseded.push(observation);
    }
  }
  return { current, superseded: superseded.sort(byPeriodThenVintage) };
}

/** Most series have one figure for each period, in order: nothing is to be looked up. */
function standInOrder(observations: readonly Observation[], periods: readonly Period[]): boolean {
  if (observations.length !== periods.length) return false;
  for (let at = 0; at < periods.length; at += 1) {
    if (observations[at]?.period !== periods[at]) return false;
  }
  return true;
}

function byPeriodThenVintage(a: Observation, b: Observation): number {
  return inOrder(a.period, b.period) || inOrder(a.vintage ?? '', b.vintage ?? '');
}
