import type { ChangeEffect, ChangeFacts, ChangeKind, PlanChange } from './PlanChange.js';
import type { ChangeGroup } from './changeGroups.js';
import type { Comparison, Place } from './Comparison.js';

/** Parts that stand at different places in the two plans. */
export interface PartsOfEach {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Notes a change. `parts` narrow the place down: `/status`; without them it is the whole thing. */
export function noteChange<Kind extends ChangeKind>(
  comparison: Comparison,
  place: Place,
  kind: Kind,
  group: ChangeGroup,
  facts: ChangeFacts[Kind],
  parts: readonly string[] | PartsOfEach = [''],
  effect: ChangeEffect = 'neither',
): void {
  const own = 'before' in parts ? parts : { before: parts, after: parts };
  const where = { before: within(place.before, own.before), after: within(place.after, own.after) };
  const change = { kind, group, effect, subject: place.subject, ...facts, where };
  comparison.found.push(change as unknown as PlanChange);
}

function within(path: string | null, parts: readonly string[]): string[] {
  return path === null ? [] : parts.map((part) => path + part);
}
