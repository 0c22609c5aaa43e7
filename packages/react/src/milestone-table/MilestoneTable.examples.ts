import { evaluatePlan } from '@milepost/core';
import { bilingualPlan, oneRowPlan, smallPlan } from '@milepost/core/examples';
import type { EvaluatedPriority, Plan, Priority } from '@milepost/core';

/** The first priority of the small plan, changed and evaluated. */
function priorityOf(changes: Partial<Priority> = {}): EvaluatedPriority {
  const [first] = smallPlan.priorities;
  if (first === undefined) throw new Error('smallPlan has no priority');
  return firstOf({ ...smallPlan, priorities: [{ ...first, ...changes }] });
}

function firstOf(plan: Plan): EvaluatedPriority {
  const [priority] = evaluatePlan(plan).priorities;
  if (priority === undefined) throw new Error('nothing was evaluated');
  return priority;
}

const longWord = 'Kindeswohlgefährdungseinschätzungsverfahrensdokumentation';

/** Priorities as the table gets them: one set for story, test and accessibility check. */
export const milestoneTableExamples = {
  everything: priorityOf(),
  oneRow: firstOf(oneRowPlan),
  noMilestones: priorityOf({ milestones: [], impact: [], assurance: [], review: emptyReview() }),
  noBlocks: priorityOf({ impact: [], assurance: [] }),
  milestoneWithoutBlock: priorityOf({
    impact: [{ text: 'Families tell their story once.', refs: ['1.3'] }],
  }),
  overlappingBlocks: priorityOf({
    impact: [
      { text: 'Seen sooner.', refs: ['1.1', '1.2'] },
      { text: 'Seen by somebody they know.', refs: ['1.2', '1.3'] },
    ],
  }),
  blockOfRowsApart: priorityOf({
    assurance: [{ text: 'Audited each quarter.', refs: ['1.1', '1.3'] }],
  }),
  unknownRefs: priorityOf({
    impact: [
      { text: 'Stands beside a milestone that is not there.', refs: ['9.9'] },
      { text: 'Stands beside none.', refs: [] },
    ],
  }),
  longWords: priorityOf({
    milestones: [
      {
        id: 'long',
        ref: '1.1',
        text: `${longWord} ${longWord}`,
        status: 'slipping',
        schedule: [
          { kind: 'due', period: '2025-05' },
          { kind: 'year-long', for: longWord },
        ],
      },
    ],
    impact: [{ text: longWord, refs: ['1.1'] }],
    assurance: [{ text: longWord, refs: ['1.1'] }],
  }),
  sixtyMilestones: priorityOf({
    milestones: Array.from({ length: 60 }, (_, at) => ({
      id: `visit-${at + 1}`,
      ref: `1.${at + 1}`,
      text: `Visit family hub ${at + 1} and report to the board.`,
      status: at % 9 === 0 ? 'slipping' : 'on-track',
      schedule: [{ kind: 'due', period: '2025-05' }],
    })),
    impact: [{ text: 'Families tell their story once.', refs: ['1.1', '1.2', '1.3'] }],
    assurance: [],
    review: emptyReview(),
  }),
  /** Every word in English and Welsh. */
  bilingual: firstOf(bilingualPlan),
} as const satisfies Record<string, EvaluatedPriority>;

function emptyReview() {
  return { workingWell: [], worriedAbout: [], needsToHappen: [] };
}
