import { evaluatePlan } from '@milepost/core';
import { expect, it } from 'vitest';
import { evaluateByHand } from './floor.js';
import { nationalPlan } from './nationalPlan.js';

it('the floor of evaluatePlan gives the very same figures', () => {
  const plan = nationalPlan(2_000);
  const [set] = evaluatePlan(plan).priorities[0]?.kpiSets ?? [];
  const figures = set?.indicators.map((indicator) => indicator.figures);
  expect(evaluateByHand(plan)).toStrictEqual(figures);
  // The same keys in the same order: objects of another shape would be another floor.
  expect(JSON.stringify(evaluateByHand(plan))).toBe(JSON.stringify(figures));
});
