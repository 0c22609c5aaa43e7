import type { Columns } from './Columns.js';
import type { PeriodBook } from './PeriodBook.js';
import type { Period } from '../period/Period.js';
import type { Target } from '../indicator/Series.js';

/** Which target rates each column. */
export interface TargetsByColumn {
  /** For each column its place among `ragScales`: 0 where no target rates it. */
  readonly scales: readonly number[];
  /** The target that a "target" column prints, by its place among the targets; -1 where there is none. */
  readonly inForce: number;
}

/**
 * The target that rates each column: the one set for its period; else one stretched to it; else one for all that is
 * shown. Where several would do, the one set for the latest period. In force is the one of the latest column; before
 * any figure has been reported, the one set for the latest period.
 *
 * Which it is rests on the periods alone, not on the values: series whose targets were set for the same periods share
 * the answer.
 */
export function targetsByColumn(targets: readonly Target[], columns: Columns): TargetsByColumn {
  const key = targets.map(reachOf).join(' ');
  let found = columns.targets.get(key);
  if (found === undefined) {
    found = findTargets(targets, columns);
    columns.targets.set(key, found);
  }
  return found;
}

function reachOf({ setFor, appliesTo }: Target): string {
  if (typeof appliesTo === 'object') return `${setFor}:${appliesTo.from}:${appliesTo.to}`;
  return appliesTo === 'all-shown' ? `${setFor}:all` : setFor;
}

function findTargets(targets: readonly Target[], { book, periods }: Columns): TargetsByColumn {
  const latestFirst = targets
    .map((target, at) => ({ target, at, ...book.get(target.setFor) }))
    .sort((a, b) => b.end - a.end || a.start - b.start);
  let inForce = latestFirst[0]?.at ?? -1;
  const scales = periods.map((period) => {
    let best = 0;
    inForce = -1;
    for (const { target, at } of latestFirst) {
      const claim = claimOn(period, target, book);
      if (claim > best) {
        best = claim;
        inForce = at;
      }
    }
    return best === 0 ? 0 : 2 * inForce + (best === OWN ? 1 : 2);
  });
  return { scales, inForce };
}

/** 3 set for it, 2 stretched to it, 1 for all that is shown, 0 none. */
function claimOn(period: Period, { setFor, appliesTo }: Target, book: PeriodBook): number {
  if (book.covers(setFor, setFor, period)) return OWN;
  if (typeof appliesTo === 'object')
    return book.covers(appliesTo.from, appliesTo.to, period) ? 2 : 0;
  return appliesTo === 'all-shown' ? 1 : 0;
}

const OWN = 3;
