import { evaluatePlan } from '@milepost/core';
import { plymouthPlan } from '@milepost/plymouth';

export const report = evaluatePlan(plymouthPlan);
