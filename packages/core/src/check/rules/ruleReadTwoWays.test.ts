import { describe, expect, test } from 'vitest';
import type { RagRule } from '../../rag/RagRule.js';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

/** Moves are 14.9% to 18.0% against a target of 10%; assessments and repeat referrals meet theirs. */
const found = (rule: RagRule, change: (plan: ReturnType<typeof cleanCopy>) => void = () => {}) => {
  const plan = cleanCopy();
  plan.ragRules.splice(0, 1, { id: 'two-points', ...rule });
  change(plan);
  return findingsBy('rule-read-two-ways', plan);
};
const relative = (within: number) => ({ kind: 'tolerance', within, basis: 'relative' }) as const;
const points = (within: number) => ({ kind: 'tolerance', within, basis: 'points' }) as const;

describe('rule-read-two-ways', () => {
  test('tells how many ratings hang on the reading, of which indicators, and each of them', () => {
    const [finding] = found(relative(0.06));
    expect(finding?.message).toBe(
      '“Within 6% of the target” is taken as a share of the target. Taken as 6 points it would change 3 of 18 ratings: Children in care with three or more placements in a year (3).',
    );
    expect(finding?.facts.map(({ words }) => words)).toEqual([
      '6%',
      'January 2026: Red → Amber',
      'February 2026: Red → Amber',
      'March 2026: Red → Amber',
    ]);
  });

  test('a rule that says points is in no doubt', () => {
    expect(found(points(6))).toEqual([]);
  });

  test('unless the plan’s author had to assume it', () => {
    const [finding] = found(points(6), (plan) => (plan.assumed = ['ragRules']));
    expect(finding?.message).toContain('Taken as a share, 6% of the target, it would change 3');
  });

  test('where no rating changes there is nothing to say', () => {
    expect(found(relative(0.02))).toEqual([]);
  });

  test('at a target of 100 the two readings are one', () => {
    const all = found(relative(0.06), (plan) => {
      for (const { indicators } of plan.priorities) {
        for (const one of indicators ?? []) {
          if (one.targets !== undefined && one.targets !== 'monitor-only') {
            one.targets = [{ value: 100, setFor: 'FY2026-27', appliesTo: 'all-shown' }];
          }
        }
      }
    });
    expect(all).toEqual([]);
  });

  test('a rate has no percentage points to be mistaken for', () => {
    const all = found(relative(0.06), (plan) => {
      const moves = plan.priorities[1]?.indicators?.[0];
      if (moves !== undefined) Object.assign(moves, { unit: 'rate', per: 100 });
    });
    expect(all).toEqual([]);
  });

  test('beyond tolerance last year’s figure decides, whichever way tolerance is read', () => {
    const rule = { kind: 'trend-aware', within: 0.06, basis: 'relative' } as const;
    expect(found(rule)[0]?.facts[1]?.words).toBe('January 2026: Red → Green');
  });

  test('thresholds, ranges and monitoring have nothing to read twice', () => {
    expect(found({ kind: 'thresholds', green: 10, amber: 12 })).toEqual([]);
    expect(found({ kind: 'monitor' })).toEqual([]);
  });
});
