import { diffFields } from './diffFields.js';
import { diffList } from './diffList.js';
import { diffRefs, milestonesOf } from './diffRefs.js';
import type { Comparison, Place } from './Comparison.js';
import type { FieldWays } from './diffFields.js';
import type { MilestoneBlock } from '../milestone/Milestone.js';

const fields: FieldWays<MilestoneBlock> = { text: 'wording', refs: 'own' };

/** Cells beside milestones: the same text, or the same milestones. */
export function diffBlocks(
  comparison: Comparison,
  priority: Place,
  field: 'impact' | 'assurance',
  before: readonly MilestoneBlock[],
  after: readonly MilestoneBlock[],
): void {
  const standing = (side: 'before' | 'after', blocks: readonly MilestoneBlock[]) =>
    blocks.map((block) => ({ ...block, beside: milestonesOf(comparison, side, block.refs) }));
  diffList(comparison, priority, field, standing('before', before), standing('after', after), {
    keys: [
      ({ text, beside }) => JSON.stringify([text, beside]),
      ({ text }) => JSON.stringify(text),
      ({ beside }) => JSON.stringify(beside),
    ],
    subjectOf: ({ text }) => ({
      ...priority.subject,
      kind: field,
      id: null,
      ref: null,
      label: text,
    }),
    compare: (was, is, place) => {
      diffFields<MilestoneBlock>(comparison, place, was, is, fields);
      diffRefs(comparison, place, 'refs', was.refs, is.refs);
    },
    group: 'wording',
  });
}
