import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { RollUpClaim } from '../../plan/Claim.js';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

/** Of six milestones three are on track, one is slipping, one is complete and one is not yet due. */
const found = (claim: Omit<RollUpClaim, 'kind'>) => {
  const plan = cleanCopy();
  plan.claims = [{ kind: 'rollup', where: 'Summary', says: 'In words.', ...claim }];
  return findingsBy('claim-against-rollup', plan);
};
const said = (claim: Omit<RollUpClaim, 'kind'>) => found(claim).map(({ message }) => message);

describe('claim-against-rollup', () => {
  test('a count that is not the milestones’ own is found, with what they make', () => {
    expect(said({ category: 'on-track', count: 4 })).toEqual([
      'It counts 4 milestones as “On track”; the table has 3.',
    ]);
    expect(said({ category: 'on-track', count: 3 })).toEqual([]);
  });

  test('a statement about one priority is held to that priority alone', () => {
    expect(said({ priority: '1', category: 'on-track', count: 2, of: 3 })).toEqual([]);
    const [finding] = found({ priority: '1', category: 'on-track', count: 3 });
    expect(finding?.message).toBe('It counts 3 milestones as “On track”; the table has 2.');
    expect(finding?.facts.map(({ path }) => path)).toEqual([
      ['claims', 0, 'count'],
      ['priorities', 0, 'milestones'],
    ]);
  });

  test('a total may be of all milestones or of those due, and of nothing else', () => {
    expect(said({ category: 'on-track', of: 6 })).toEqual([]);
    expect(said({ category: 'on-track', of: 5 })).toEqual([]);
    expect(said({ category: 'on-track', of: 7 })).toEqual([
      'It counts 7 milestones in all; the table has 6.',
    ]);
  });

  test('a percentage of those due is not one of all, where the statement says of how many', () => {
    expect(said({ category: 'on-track', of: 5, percent: 60 })).toEqual([]);
    expect(said({ category: 'on-track', of: 6, percent: 60 })).toEqual([
      'It says 60% of milestones are “On track”; 3 of 6 is 50%.',
    ]);
  });

  test('a percentage may be of either too', () => {
    expect(said({ category: 'on-track', percent: 50 })).toEqual([]);
    expect(said({ category: 'on-track', percent: 60 })).toEqual([]);
    expect(said({ category: 'on-track', percent: 68.2 })).toEqual([
      'It says 68.2% of milestones are “On track”; 3 of 6 is 50.0%.',
    ]);
  });

  test('a percentage is held to the decimals it is printed with', () => {
    expect(said({ category: 'complete', percent: 17 })).toEqual([]);
    expect(said({ category: 'complete', percent: 16.67 })).toEqual([]);
    expect(said({ category: 'complete', percent: 16.6 })).toHaveLength(1);
  });

  test('a category that no milestone is in counts as none', () => {
    expect(said({ category: 'late', count: 0 })).toEqual([]);
    expect(said({ category: 'late', count: 1 })).toEqual([
      'It counts 1 milestone as “Late”; the table has 0.',
    ]);
  });

  test('a share of no milestones at all is found as such', () => {
    const plan = cleanCopy();
    plan.priorities = plan.priorities.map((one) => ({ ...one, milestones: [] }));
    plan.claims = [
      { kind: 'rollup', where: 'Summary', says: 'Half.', category: 'on-track', percent: 50 },
    ];
    expect(findingsBy('claim-against-rollup', plan).map(({ message }) => message)).toEqual([
      'It says 50% of milestones are “On track”, but there are no milestones.',
    ]);
  });

  test('a priority that is not there is for orphan-ref to tell of', () => {
    expect(said({ priority: '9', category: 'on-track', count: 4 })).toEqual([]);
  });

  test('of all counts that can be said, only the true one is let by', () => {
    const category = fc.constantFrom('on-track', 'at-risk', 'complete', 'not-due', 'late');
    const counted = { 'on-track': 3, 'at-risk': 1, complete: 1, 'not-due': 1, late: 0 };
    fc.assert(
      fc.property(category, fc.nat(8), (of, count) => {
        expect(said({ category: of, count }).length).toBe(count === counted[of] ? 0 : 1);
      }),
    );
  });
});
