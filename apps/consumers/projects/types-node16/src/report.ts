import type { Indicator, Plan, PlanReport } from '@milepost/core';
import { evaluatePlan } from '@milepost/core';
import { nationalIndicators } from '@milepost/core/definitions';
import { smallPlan } from '@milepost/core/examples';
import { cy, enGB } from '@milepost/core/messages';
import { safeParsePlan } from '@milepost/core/parse';
import { plymouthPlan } from '@milepost/plymouth';

const result = safeParsePlan(JSON.parse(JSON.stringify(plymouthPlan)));
if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));

const plan: Plan = result.plan;
export const report: PlanReport = evaluatePlan(plan);
export const others = [evaluatePlan(smallPlan), enGB.language, cy.language, nationalIndicators];

// @ts-expect-error: every indicator says which way is better.
export const indicator: Indicator = { id: 'eet', label: 'EET', unit: 'percent', observations: [] };
