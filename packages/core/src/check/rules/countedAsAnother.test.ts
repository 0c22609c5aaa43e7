import { describe, expect, test } from 'vitest';
import type { RollUpClaim } from '../../plan/Claim.js';
import type { RuleId } from '../RuleId.js';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

/** Two priorities, of three milestones each; three of the six are on track. */
const said = (
  claim: Omit<Partial<RollUpClaim>, 'kind'>,
  rule: RuleId = 'counted-as-another',
): readonly string[] => {
  const plan = cleanCopy();
  const statement = {
    where: 'Summary',
    says: 'In words.',
    category: 'on-track',
    ...claim,
  } as const;
  plan.claims = [{ kind: 'rollup', ...statement }];
  return findingsBy(rule, plan).map(({ message }) => message);
};

describe('counted-as-another', () => {
  test('more priorities than the plan has are found: it is its milestones that were counted', () => {
    expect(said({ counts: 'priorities', count: 3, of: 6 })).toEqual([
      'The text speaks of 3 priorities; the plan has 2 priorities, and 6 milestones.',
    ]);
    expect(said({ counts: 'priorities', count: 3 })).toHaveLength(1);
  });

  test('so is a count that is of more than there are, or of fewer', () => {
    expect(said({ counts: 'priorities', count: 1, of: 6 })).toEqual([
      'The text speaks of 6 priorities; the plan has 2 priorities, and 6 milestones.',
    ]);
    expect(said({ counts: 'priorities', count: 1, of: 1 })[0]).toContain('speaks of 1 priority;');
    expect(said({ counts: 'indicators', count: 50 })[0]).toContain('speaks of 50 indicators;');
  });

  test('as many as there are, or some of them, may be so', () => {
    expect(said({ counts: 'priorities', count: 1, of: 2 })).toEqual([]);
    expect(said({ counts: 'priorities', count: 2 })).toEqual([]);
    expect(said({ counts: 'priorities', percent: 50 })).toEqual([]);
    expect(said({ counts: 'milestones', count: 9, of: 9 })).toEqual([]);
    expect(said({ priority: '9', counts: 'indicators', count: 9 })).toEqual([]);
  });

  test('what is counted in one priority is held to that priority', () => {
    expect(said({ priority: '1', counts: 'priorities', count: 3 })).toEqual([
      'The text speaks of 3 priorities in priority 1; it holds 1 priority, and 3 milestones.',
    ]);
    expect(said({ priority: '1', counts: 'indicators', count: 9 })).toHaveLength(1);
    expect(said({ priority: '1', counts: 'indicators', count: 1 })).toEqual([]);
  });

  test('figures of priorities are not held to milestones; those of milestones by another name are', () => {
    const held = 'claim-against-rollup';
    expect(said({ counts: 'priorities', count: 1, of: 2, percent: 50 }, held)).toEqual([]);
    expect(said({ counts: 'priorities', count: 4, of: 6 }, held)).toHaveLength(1);
    expect(said({ counts: 'priorities', count: 4, of: 5 }, held)).toHaveLength(1);
    expect(said({ counts: 'priorities', count: 4, of: 7 }, held)).toEqual([]);
  });
});
