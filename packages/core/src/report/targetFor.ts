import type { Columns } from './Columns.js';
import type { Target } from '../indicator/Series.js';

/**
 * The target that rates a column, by its position among `targets`, or -1: the one set for its period; else one
 * stretched to it; else one for all that is shown. Where several would do, the one set for the latest period.
 */
export function targetFor(column: number, targets: readonly Target[], columns: Columns): number {
  let best = -1;
  let bestClaim = 0;
  targets.forEach((target, at) => {
    const claim = claimOn(column, target, columns);
    if (claim === 0 || claim < bestClaim) return;
    const rival = targets[best];
    const later = rival === undefined || columns.book.compare(target.setFor, rival.setFor) > 0;
    if (claim > bestClaim || later) {
      best = at;
      bestClaim = claim;
    }
  });
  return best;
}

/** 3 set for it, 2 stretched to it, 1 for all that is shown, 0 none. */
function claimOn(column: number, { setFor, appliesTo }: Target, columns: Columns): 0 | 1 | 2 | 3 {
  if (columns.within(setFor)[column]) return 3;
  if (appliesTo === 'all-shown') return 1;
  if (typeof appliesTo !== 'object') return 0;
  const entry = columns.entries[column];
  const { book } = columns;
  if (entry === undefined) return 0;
  const { start, end } = entry;
  return book.get(appliesTo.from).start <= start && end <= book.get(appliesTo.to).end ? 2 : 0;
}

/** The target set for the latest period: what a table prints before any figure has been reported. */
export function latestTarget(targets: readonly Target[], { book }: Columns): Target | null {
  return targets.reduce<Target | null>(
    (best, target) =>
      best === null || book.compare(target.setFor, best.setFor) > 0 ? target : best,
    null,
  );
}
