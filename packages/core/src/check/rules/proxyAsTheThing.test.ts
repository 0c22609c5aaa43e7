import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

const withProxy = (change: (plan: ReturnType<typeof cleanCopy>) => void = () => {}) => {
  const plan = cleanCopy();
  const indicator = plan.priorities[1]?.indicators?.[0];
  if (indicator === undefined) throw new Error('No indicator in priority 2.');
  indicator.proxy = { standsFor: 'children who feel settled', because: 'We do not ask children.' };
  change(plan);
  return findingsBy('proxy-as-the-thing', plan);
};

describe('proxy-as-the-thing', () => {
  test('a sentence that cites a proxy measure and does not say so is found', () => {
    const [finding] = withProxy();
    expect(finding?.message).toBe(
      'The text cites “Children in care with three or more placements in a year” for June 2026 and does not say that it is a proxy for children who feel settled.',
    );
    expect(finding?.facts[1]?.words).toBe('We do not ask children.');
  });

  test('each sentence that does so is found', () => {
    expect(withProxy()).toHaveLength(2);
  });

  test('a sentence that says it is a proxy is not', () => {
    const all = withProxy((plan) => {
      for (const claim of plan.claims ?? []) if (claim.kind !== 'rollup') claim.saysProxy = true;
    });
    expect(all).toEqual([]);
  });

  test('a measure that is no proxy may be cited freely', () => {
    expect(findingsBy('proxy-as-the-thing', cleanCopy())).toEqual([]);
  });
});
