import { noteChange } from './noteChange.js';
import { sameData } from './sameData.js';
import type { Comparison, Place } from './Comparison.js';

/**
 * The milestones that something speaks of. Refs that only follow a renumbering speak of the same ones; the same ref may
 * come to speak of another. Those of before are told as the later plan numbers them.
 */
export function diffRefs(
  comparison: Comparison,
  place: Place,
  field: 'refs' | 'cites',
  before: readonly string[] = [],
  after: readonly string[] = [],
): void {
  if (
    sameData(milestonesOf(comparison, 'before', before), milestonesOf(comparison, 'after', after))
  ) {
    return;
  }
  const renumbered = before.map((ref) => comparison.refs.get(ref) ?? ref);
  const refs = { before: stated(renumbered), after: stated(after) };
  noteChange(comparison, place, 'changed', 'about', { field, ...refs }, [`/${field}`]);
}

/** What refs stand for: ids of milestones; a ref that names none of them stands for itself. */
export function milestonesOf(
  { milestoneIds }: Comparison,
  side: 'before' | 'after',
  refs: readonly string[],
): string[] {
  return refs.map((ref) => {
    const id = milestoneIds[side].get(ref);
    return id === undefined ? `ref ${ref}` : `id ${id}`;
  });
}

function stated(refs: readonly string[]): readonly string[] | null {
  return refs.length === 0 ? null : refs;
}
