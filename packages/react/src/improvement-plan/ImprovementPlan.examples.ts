import { evaluatePlan } from '@milepost/core';
import { emptyPlan, oneRowPlan, smallPlan } from '@milepost/core/examples';
import { planSummaryExamples } from '../plan-summary/PlanSummary.examples.js';
import type { PlanReport } from '@milepost/core';

/** Whole reports: one set for story, test and accessibility check. */
export const improvementPlanExamples = {
  everything: evaluatePlan(smallPlan),
  noIndicators: evaluatePlan({
    ...smallPlan,
    priorities: smallPlan.priorities.map(({ indicators: _indicators, ...priority }) => priority),
  }),
  oneRow: evaluatePlan(oneRowPlan),
  noPriorities: evaluatePlan(emptyPlan),
  longWords: planSummaryExamples.longWords,
  inspectedInADay: evaluatePlan({
    ...oneRowPlan,
    inspection: { ...smallPlan.inspection, to: smallPlan.inspection.from },
  }),
  boardsWithoutRole: evaluatePlan({
    ...oneRowPlan,
    governance: [{ name: 'Improvement Board', cadence: 'Monthly' }, { name: 'Scrutiny Committee' }],
  }),
  contactWithScript: evaluatePlan({
    ...oneRowPlan,
    contact: { organisation: 'Larkhaven Council (fictional)', link: 'javascript:alert(1)' },
  }),
} as const satisfies Record<string, PlanReport>;
