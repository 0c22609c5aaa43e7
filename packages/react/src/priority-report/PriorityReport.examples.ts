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
  /** Two proxies of two indicators, one of them at 103.6%. */
  proxyAboveHundred: priorityOf({
    ...oneRowPlan,
    priorities: oneRowPlan.priorities.map((priority) => ({
      ...priority,
      indicators: smallPlan.priorities
        .flatMap(({ indicators = [] }) => indicators)
        .filter(({ proxy }) => proxy !== undefined),
    })),
  }),
  /** Sixty milestones and sixty indicators, of a month each. */
  sixtyRows: priorityOf({
    ...oneRowPlan,
    priorities: oneRowPlan.priorities.map((priority) => ({
      ...priority,
      milestones: Array.from({ length: 60 }, (_, at) => ({
        id: `visit-${at + 1}`,
        ref: `1.${at + 1}`,
        text: `Visit family hub ${at + 1} and report to the board.`,
        status: 'on-track',
        schedule: [{ kind: 'due' as const, period: '2025-07' }],
      })),
      indicators: priority.indicators.flatMap((indicator) =>
        Array.from({ length: 60 }, (_, at) => ({
          ...indicator,
          id: `calls-${at + 1}`,
          label: `Calls answered by team ${at + 1}`,
          observations: [{ period: '2025-06', value: 80 + ((at * 7) % 19) }],
        })),
      ),
    })),
  }),
  titleAlone: priorityOf({
    ...unnamed,
    priorities: [{ ref: '1', title: 'Help at the right time', milestones: [] }],
  }),
} as const satisfies Record<string, EvaluatedPriority>;
