import { liesIn } from './PeriodBook.js';
import type { Columns } from './Columns.js';
import type { PeriodBook, Span } from './PeriodBook.js';
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
  return typeof appliesTo === 'object'
    ? `${setFor}:${appliesTo.from}:${appliesTo.to}`
    : `${setFor}:${appliesTo}`;
}

function findTargets(targets: readonly Target[], { book, entries }: Columns): TargetsByColumn {
  const latestFirst = targets
    .map((target, at) => ({ at, own: book.get(target.setFor), ...stretchOf(target, book) }))
    .sort((a, b) => b.own.end - a.own.end || a.own.start - b.own.start);
  let inForce = latestFirst[0]?.at ?? -1;
  const scales = entries.map((entry) => {
    let strongest = 0;
    inForce = -1;
    for (const { at, own, stretch, strength } of latestFirst) {
      const claim = liesIn(own, entry) ? OWN : liesIn(stretch, entry) ? strength : 0;
      if (claim > strongest) {
        strongest = claim;
        inForce = at;
      }
    }
    return strongest === 0 ? 0 : 2 * inForce + (strongest === OWN ? 1 : 2);
  });
  return { scales, inForce };
}

function stretchOf({ appliesTo }: Target, book: PeriodBook): { stretch: Span; strength: number } {
  if (typeof appliesTo === 'object') {
    return { stretch: book.span(appliesTo.from, appliesTo.to), strength: 2 };
  }
  return { stretch: book.span(), strength: appliesTo === 'all-shown' ? 1 : 0 };
}

const OWN = 3;
