import { inOrder } from '../text/inOrder.js';
import { standInOrder } from './Columns.js';
import type { Columns } from './Columns.js';
import type { Observation } from '../indicator/Series.js';

export interface Vintages {
  /** The observation in force in each column. */
  readonly current: readonly (Observation | undefined)[];
  /** The ones it replaced, by period and vintage. */
  readonly superseded: readonly Observation[];
}

/** For each period the latest vintage wins; an observation without one is the oldest. Nothing is lost. */
export function latestVintages(observations: readonly Observation[], columns: Columns): Vintages {
  const { periods } = columns;
  if (columns.inOrder.has(observations) || standInOrder(observations, periods)) {
    return { current: observations, superseded: [] };
  }
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

function byPeriodThenVintage(a: Observation, b: Observation): number {
  return inOrder(a.period, b.period) || inOrder(a.vintage ?? '', b.vintage ?? '');
}
