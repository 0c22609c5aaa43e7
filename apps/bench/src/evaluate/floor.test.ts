import { evaluatePlan } from '@milepost/core';
import { expect, it } from 'vitest';
import { evaluateByHand } from './floor.js';
import { nationalPlan } from './nationalPlan.js';

it('the floor of evaluatePlan gives the very same figures', () => {
  const plan = nationalPlan(2_000);
  const [set] = evaluatePlan(plan).priorities[0]?.kpiSets ?? [];
  expect(evaluateByHand(plan)).toEqual(set?.indicators.map(({ figures }) => figures));
});
