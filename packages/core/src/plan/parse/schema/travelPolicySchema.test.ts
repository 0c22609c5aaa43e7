import { describe, expect, it } from 'vitest';
import { oneRowPlan } from '../../../examples/oneRowPlan.js';
import { safeParsePlan } from '../safeParsePlan.js';

/** What is said of a plan whose direction of travel is worked out so. */
function remarks(compareWith: unknown): readonly string[] {
  const result = safeParsePlan({ ...oneRowPlan, travel: { compareWith } });
  return result.ok ? [] : result.issues.map(({ message, remedy }) => `${message} ${remedy}`);
}

describe('travelPolicySchema', () => {
  it('takes a comparison by name, and an average of 2 to 60 earlier periods', () => {
    for (const compareWith of ['previous', { averageOf: 2 }, { averageOf: 60 }]) {
      expect(remarks(compareWith)).toEqual([]);
    }
  });

  it('refuses an average of one period, of none, and of a hundred', () => {
    for (const averageOf of [0, 1, 100]) {
      expect(remarks({ averageOf })).toEqual([
        `\`averageOf\` is ${averageOf}. Write a whole number from 2 to 60.`,
      ]);
    }
  });

  it('names the average among what may stand for a comparison that is not known', () => {
    expect(remarks('prevous')).toEqual([
      '`compareWith` is "prevous", which is not one of its values. Did you mean "previous"? Write "previous" or another comparison, or { "averageOf": 4 }.',
    ]);
  });
});
