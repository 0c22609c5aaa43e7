import { evaluatePlan } from '@milepost/core';
import { bilingualPlan, emptyPlan, oneRowPlan, smallPlan } from '@milepost/core/examples';
import type { Milestone, Plan, PlanReport } from '@milepost/core';

function milestone(ref: string, status: string): Milestone {
  return { id: `m-${ref}`, ref, text: `Milestone ${ref}.`, status, schedule: [] };
}

const longWord = 'Kindeswohlgefährdungseinschätzungsverfahrensdokumentation';

function planOf(milestones: readonly Milestone[], facts: Partial<Plan> = {}): PlanReport {
  const plan: Plan = {
    ...smallPlan,
    ...facts,
    priorities: [{ ref: '1', title: 'Help at the right time', milestones }],
  };
  return evaluatePlan(plan);
}

/** Reports whose milestones are summed up: one set for story, test and accessibility check. */
export const milestoneSummaryExamples = {
  everything: evaluatePlan(smallPlan),
  oneMilestone: evaluatePlan(oneRowPlan),
  /** Every word in English and Welsh. */
  bilingual: evaluatePlan(bilingualPlan),
  noMilestones: planOf([]),
  noPriorities: evaluatePlan(emptyPlan),
  noneDue: planOf([milestone('1.1', 'not-yet-due'), milestone('1.2', 'not-yet-due')]),
  longWords: planOf([milestone('1.1', 'slow')], {
    statuses: [{ id: 'slow', label: `${longWord} ${longWord}`, category: 'at-risk' }],
  }),
  manyMilestones: planOf(
    Array.from({ length: 60 }, (_, at) =>
      milestone(`1.${at + 1}`, at === 7 ? 'late' : at % 9 === 0 ? 'slipping' : 'on-track'),
    ),
  ),
} as const satisfies Record<string, PlanReport>;
