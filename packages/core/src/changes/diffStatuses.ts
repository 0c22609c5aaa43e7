import { diffFields } from './diffFields.js';
import { diffList } from './diffList.js';
import type { Comparison, Place } from './Comparison.js';
import type { FieldWays } from './diffFields.js';
import type { Status } from '../milestone/Milestone.js';

const fields: FieldWays<Status> = { id: 'fact', label: 'wording', category: 'fact' };

/** The plan's vocabulary of statuses. One with another id but the same word and category is the same status. */
export function diffStatuses(comparison: Comparison, plan: Place): void {
  const { before, after, statusIds } = comparison;
  diffList(comparison, plan, 'statuses', before.statuses, after.statuses, {
    keys: [({ id }) => id, ({ label, category }) => JSON.stringify([label, category])],
    subjectOf: ({ id, label }) => ({ kind: 'status', id, ref: null, label, priority: null }),
    compare: (was, is, place) => {
      statusIds.set(was.id, is.id);
      diffFields(comparison, place, was, is, fields);
    },
    group: 'rule',
  });
}
