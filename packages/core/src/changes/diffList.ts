import { matchItems } from './matchItems.js';
import { noteChange } from './noteChange.js';
import type { ChangeField } from './ChangeField.js';
import type { ChangeGroup } from './changeGroups.js';
import type { ChangeSubject } from './ChangeSubject.js';
import type { Comparison, Place } from './Comparison.js';

export interface ListTerms<Item> {
  /** What finds an item in the other list, the surest first. */
  readonly keys: readonly ((item: Item) => string)[];
  readonly subjectOf: (item: Item) => ChangeSubject;
  /** Compares an item with itself as it was; none where its keys are all there is to it. */
  readonly compare?: (before: Item, after: Item, place: Place) => void;
  /** @default 'item' */
  readonly group?: ChangeGroup;
  /** Whether the order in which the items stand says anything. @default true */
  readonly ordered?: boolean;
}

/** Compares a list of one thing, item by item: what is new, gone, changed, and whether the rest stands in another order. */
export function diffList<Item>(
  comparison: Comparison,
  owner: Place,
  field: ChangeField,
  before: readonly Item[],
  after: readonly Item[],
  terms: ListTerms<Item>,
): void {
  const { keys, subjectOf, compare, group = 'item', ordered = true } = terms;
  const { kept, gone, added, reordered } = matchItems(before, after, ...keys);
  const at = (path: string | null, index: number) =>
    path === null ? null : `${path}/${field}/${index}`;
  for (const { item, at: index } of gone) {
    const place = { subject: subjectOf(item), before: at(owner.before, index), after: null };
    noteChange(comparison, place, 'gone', group, {});
  }
  for (const pair of kept) {
    compare?.(pair.before.item, pair.after.item, {
      subject: subjectOf(pair.after.item),
      before: at(owner.before, pair.before.at),
      after: at(owner.after, pair.after.at),
    });
  }
  for (const { item, at: index } of added) {
    const place = { subject: subjectOf(item), before: null, after: at(owner.after, index) };
    noteChange(comparison, place, 'new', group, {});
  }
  if (ordered && reordered) {
    noteChange(comparison, owner, 'reordered', 'about', { field }, [`/${field}`]);
  }
}
