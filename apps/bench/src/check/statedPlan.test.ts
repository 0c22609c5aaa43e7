import { checkPlan } from '@milepost/core/check';
import { expect, it } from 'vitest';
import { statedPlan } from './statedPlan.js';

it('checkPlan finds the misprints that were put in the plan, and the rule that is read two ways', () => {
  const findings = checkPlan(statedPlan(10_000));
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  expect(counts).toEqual({
    'count-and-percentage': 20,
    // The made-up rows start again at 100: one goes from 88.5% to 7.9% and on to 93.4%.
    'missing-digit': 1,
    'printed-travel': 20,
    'rule-read-two-ways': 1,
  });
});
