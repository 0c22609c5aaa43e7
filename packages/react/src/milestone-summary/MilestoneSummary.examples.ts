import { evaluatePlan } from '@milepost/core';
import { bilingualPlan, emptyPlan, oneRowPlan, smallPlan } from '@milepost/core/examples';
import type { Milestone, Plan, PlanReport } from '@milepost/core';

function milestone(ref: string, status: string): Milestone {
  return { id: `m-${ref}`, ref, text: `Milestone ${ref}.`, status, schedule: [] };
}

function planOf(milestones: readonly Milestone[]): PlanReport {
  const plan: Plan = {
    ...smallPlan,
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
  manyMilestones: planOf(
    Array.from({ length: 60 }, (_, at) =>
      milestone(`1.${at + 1}`, at === 7 ? 'late' : at % 9 === 0 ? 'slipping' : 'on-track'),
    ),
  ),
} as const satisfies Record<string, PlanReport>;
