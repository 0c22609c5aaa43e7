import { evaluatePlan } from '@milepost/core';
import { bilingualPlan, emptyPlan, oneRowPlan, smallPlan } from '@milepost/core/examples';
import type { Plan, PlanReport } from '@milepost/core';

const longWord = 'Kindeswohlgefährdungseinschätzungsverfahrensdokumentation';

const { marking: _marking, headlines: _headlines, ...plain } = smallPlan;

const longWords: Plan = {
  ...smallPlan,
  title: `${longWord} ${longWord}`,
  organisation: { name: longWord },
  headlines: [
    {
      id: 'long',
      title: longWord,
      text: longWord,
      measures: [
        {
          label: longWord,
          unit: 'currency',
          decimals: 0,
          polarity: 'lower',
          before: { value: 123456789 },
          after: { value: 123456788 },
          comparator: { label: longWord, value: 987654321 },
        },
      ],
    },
  ],
  priorities: [
    {
      ref: '1',
      title: longWord,
      milestones: [],
      indicators: [
        {
          id: 'long',
          label: longWord,
          unit: 'count',
          decimals: 0,
          polarity: 'lower',
          basis: 'in-period',
          observations: [{ period: '2025-06', value: 123456789 }],
        },
      ],
    },
  ],
};

/** Its latest figure is a proxy over 100%. */
const proxyAboveHundred: Plan = {
  ...plain,
  priorities: plain.priorities.map(({ indicators = [], ...priority }) => ({
    ...priority,
    milestones: [],
    indicators: indicators
      .filter(({ id }) => id === 'discussions-to-enquiries')
      .map((indicator) => ({
        ...indicator,
        observations: indicator.observations.filter(({ period }) => period <= '2024-10'),
      })),
  })),
};

/** Reports as the summary gets them: one set for story, test and accessibility check. */
export const planSummaryExamples = {
  everything: evaluatePlan(smallPlan),
  noHeadlinesNoMarking: evaluatePlan(plain),
  oneRow: evaluatePlan(oneRowPlan),
  /** Sixty indicators, every word in English and Welsh. */
  bilingual: evaluatePlan(bilingualPlan),
  noPriorities: evaluatePlan(emptyPlan),
  nothingReported: evaluatePlan({
    ...oneRowPlan,
    priorities: oneRowPlan.priorities.map((priority) => ({
      ...priority,
      indicators: priority.indicators.map((indicator) => ({
        ...indicator,
        observations: [{ period: '2025-06', symbol: 'x' as const }],
      })),
    })),
  }),
  nothingToCount: evaluatePlan({
    ...oneRowPlan,
    priorities: oneRowPlan.priorities.map((priority) => ({
      ...priority,
      indicators: priority.indicators.map((indicator) => ({
        ...indicator,
        observations: [{ period: '2025-06', numerator: 0, denominator: 0 }],
      })),
    })),
  }),
  notBegun: evaluatePlan({
    ...oneRowPlan,
    priorities: oneRowPlan.priorities.map((priority) => ({
      ...priority,
      indicators: priority.indicators.map((indicator) => ({ ...indicator, observations: [] })),
    })),
  }),
  noIndicators: evaluatePlan({
    ...smallPlan,
    priorities: [{ ref: '4', title: 'Supervision', milestones: [] }],
  }),
  proxyAboveHundred: evaluatePlan(proxyAboveHundred),
  longWords: evaluatePlan(longWords),
} as const satisfies Record<string, PlanReport>;
