import { liesIn } from './PeriodBook.js';
import type { Columns } from './Columns.js';
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
    .map(({ setFor, appliesTo }, at) => ({
      at,
      own: book.get(setFor),
      stretch: typeof appliesTo === 'object' ? book.span(appliesTo.from, appliesTo.to) : null,
      all: appliesTo === 'all-shown',
    }))
    .sort((a, b) => b.own.end - a.own.end || a.own.start - b.own.start);
  let inForce = latestFirst[0]?.at ?? -1;
  const scales = entries.map((entry) => {
    const ownOf = latestFirst.find(({ own }) => liesIn(own, entry));
    const found =
      ownOf ??
      latestFirst.find(({ stretch }) => stretch && liesIn(stretch, entry)) ??
      latestFirst.find(({ all }) => all);
    inForce = found?.at ?? -1;
    return found === undefined ? 0 : 2 * found.at + (ownOf ? 1 : 2);
  });
  return { scales, inForce };
}
