import { targetFor } from './targetFor.js';
import type { Columns } from './Columns.js';
import type { Target } from '../indicator/Series.js';

/**
 * For each column the target that rates it, as `targetFor` gives it. Which it is rests on the periods alone, not on
 * the values: series whose targets were set for the same periods share the answer.
 */
export function targetsByColumn(targets: readonly Target[], columns: Columns): readonly number[] {
  const key = targets.map(reachOf).join(' ');
  const known = columns.targets.get(key);
  if (known !== undefined) return known;
  const chosen = columns.periods.map((_, column) => targetFor(column, targets, columns));
  columns.targets.set(key, chosen);
  return chosen;
}

function reachOf({ setFor, appliesTo }: Target): string {
  if (typeof appliesTo === 'object') return `${setFor}:${appliesTo.from}:${appliesTo.to}`;
  return appliesTo === 'all-shown' ? `${setFor}:all` : setFor;
}
