import { enGB, evaluatePlan } from '@milepost/core';
import type { Messages, PlanReport } from '@milepost/core';
import { academicPlan, bilingualPlan, quarterlyPlan } from '@milepost/core/examples';
import { cy } from '@milepost/core/messages';
import { plymouthPlan } from '@milepost/plymouth';

/** A report to print, in one language, and how many sheets it may take. */
export interface PrintedPlan {
  readonly name: string;
  readonly report: PlanReport;
  readonly messages: Messages;
  readonly sheets: readonly [least: number, most: number];
}

export const printedPlans: readonly PrintedPlan[] = [
  { name: 'Plymouth', report: evaluatePlan(plymouthPlan), messages: enGB, sheets: [28, 34] },
  { name: 'quarterly', report: evaluatePlan(quarterlyPlan), messages: enGB, sheets: [21, 28] },
  { name: 'academic', report: evaluatePlan(academicPlan), messages: enGB, sheets: [14, 18] },
  { name: 'bilingual', report: evaluatePlan(bilingualPlan), messages: enGB, sheets: [36, 46] },
  { name: 'Welsh', report: evaluatePlan(bilingualPlan), messages: cy, sheets: [36, 46] },
];
