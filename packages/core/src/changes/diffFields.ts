import { noteChange } from './noteChange.js';
import { sameData } from './sameData.js';
import type { ChangeField } from './ChangeField.js';
import type { ChangeGroup } from './changeGroups.js';
import type { Comparison, Place } from './Comparison.js';
import type { Text } from '../text/Text.js';

/**
 * What a difference in a field is: other `wording`, another `fact`, a `break` in comparability, another `rule`, or which
 * `edition` it is. A field that is its thing's `own` key, or is compared by a function of its own, is left alone.
 */
export type FieldWay = 'wording' | 'fact' | 'break' | 'rule' | 'edition' | 'own';

/** Every field of a thing: one that is added to its type does not compile until it is said what its change means. */
export type FieldWays<Thing> = {
  readonly [Field in keyof Required<Thing>]: Field extends ChangeField ? FieldWay : 'own';
};

const groups: Readonly<Record<Exclude<FieldWay, 'own' | 'wording' | 'break'>, ChangeGroup>> = {
  fact: 'about',
  rule: 'rule',
  edition: 'edition',
};

/** Compares a thing's fields. What is left out is the same as its default, and as an empty list. */
export function diffFields<Thing extends object>(
  comparison: Comparison,
  place: Place,
  before: Thing,
  after: Thing,
  ways: FieldWays<Thing>,
  defaults: Partial<Thing> = {},
): void {
  for (const [field, way] of Object.entries(ways) as [keyof Thing & ChangeField, FieldWay][]) {
    if (way === 'own') continue;
    const was = stated(before[field] ?? defaults[field]);
    const is = stated(after[field] ?? defaults[field]);
    if (sameData(was, is)) continue;
    const parts = [`/${field}`];
    if (way === 'wording') {
      const texts = { before: was as Text | null, after: is as Text | null };
      noteChange(comparison, place, 'reworded', 'wording', { field, ...texts }, parts);
    } else if (way === 'break') {
      noteChange(
        comparison,
        place,
        'comparability',
        'comparability',
        { field, before: was, after: is },
        parts,
      );
    } else {
      noteChange(
        comparison,
        place,
        'changed',
        groups[way],
        { field, before: was, after: is },
        parts,
      );
    }
  }
}

function stated(value: unknown): unknown {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}
