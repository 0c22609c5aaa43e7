import { evaluatePlan } from '@milepost/core';
import { bilingualPlan, oneRowPlan, smallPlan } from '@milepost/core/examples';
import type { EvaluatedPriority, Plan } from '@milepost/core';

function priorityOf(plan: Plan, at = 0): EvaluatedPriority {
  const priority = evaluatePlan(plan).priorities[at];
  if (priority === undefined) throw new Error(`the plan has no priority at ${at}`);
  return priority;
}

const longWord = 'Kindeswohlgefährdungseinschätzungsverfahrensdokumentation';

const { priorityName: _priorityName, ...unnamed } = smallPlan;

/** Priorities as the report gets them: one set for story, test and accessibility check. */
export const priorityReportExamples = {
  everything: priorityOf(smallPlan),
  second: priorityOf(smallPlan, 1),
  /** As priorities 4 and 6 of the Plymouth plan are. */
  noIndicators: priorityOf({
    ...smallPlan,
    priorities: smallPlan.priorities.map(({ indicators: _indicators, ...priority }) => priority),
  }),
  threeYearsOfMonths: priorityOf(bilingualPlan),
  /** Every word in English and Welsh. */
  bilingual: priorityOf(bilingualPlan, 1),
  oneRow: priorityOf(oneRowPlan),
  longWords: priorityOf({
    ...oneRowPlan,
    priorities: oneRowPlan.priorities.map((priority) => ({
      ...priority,
      title: `${longWord} ${longWord}`,
      commitment: longWord,
      aim: longWord,
      progress: longWord,
      analysis: longWord,
      milestones: priority.milestones.map((milestone) => ({ ...milestone, text: longWord })),
      indicators: priority.indicators.map((indicator) => ({ ...indicator, label: longWord })),
    })),
  }),
  titleAlone: priorityOf({
    ...unnamed,
    priorities: [{ ref: '1', title: 'Help at the right time', milestones: [] }],
  }),
} as const satisfies Record<string, EvaluatedPriority>;
