import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Claim } from '../../plan/Claim.js';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

const ofBreakdown = (values: readonly number[], total: number) => {
  const plan = cleanCopy();
  const item = plan.priorities[0]?.review?.workingWell[1];
  if (item === undefined) throw new Error('No review item.');
  const parts = values.map((value, at) => ({ label: `Part ${at + 1}`, value }));
  item.breakdown = { label: 'Plans audited', total, parts };
  return findingsBy('parts-and-whole', plan);
};
const ofClaims = (...claims: readonly object[]) => {
  const plan = cleanCopy();
  const source = { kind: 'rollup', where: 'Summary', says: 'On track.', category: 'on-track' };
  plan.claims = claims.map((claim) => ({ ...source, ...claim })) as readonly Claim[] as never;
  return findingsBy('parts-and-whole', plan).map(({ message }) => message);
};

describe('parts-and-whole, in a breakdown', () => {
  test('rows that do not come to the total are found where they stand', () => {
    const [finding] = ofBreakdown([548, 548, 40, 84, 134], 1363);
    expect(finding?.message).toBe(
      'The parts of “Plans audited” come to 1,354 (548 + 548 + 40 + 84 + 134); the total says 1,363.',
    );
    expect(finding?.place).toMatchObject({ priority: '1', question: 'working-well', item: 2 });
  });

  test('counts come to the total or they do not', () => {
    expect(ofBreakdown([548, 548, 40, 84, 143], 1363)).toEqual([]);
    expect(ofBreakdown([548, 548, 40, 84, 142], 1363)).toHaveLength(1);
  });

  test('percentages may be off by half of their last digit each', () => {
    expect(ofBreakdown([33.3, 33.3, 33.3], 100)).toEqual([]);
    expect(ofBreakdown([33, 33, 33], 100)).toEqual([]);
    expect(ofBreakdown([33.3, 33.3, 33.1], 100)).toHaveLength(1);
  });

  test('no parts at all are not held against the total', () => {
    expect(ofBreakdown([], 12)).toEqual([]);
  });

  test('a whole cut into shares and rounded is never found; a share off by a point always is', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(weights, (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const shares = parts.map((part) => Math.round((1000 * part) / whole) / 10);
        expect(ofBreakdown(shares, 100)).toEqual([]);
        // Whole numbers that come to 100 may each have been rounded by half.
        fc.pre(shares.some((share) => !Number.isInteger(share)));
        const off = [(shares[0] as number) + 1, ...shares.slice(1)];
        expect(ofBreakdown(off, 100)).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe('parts-and-whole, in what the text says of milestones', () => {
  test('priorities that do not come to the whole plan are found', () => {
    expect(
      ofClaims({ count: 4, of: 6 }, { priority: '1', count: 2 }, { priority: '2', count: 1 }),
    ).toEqual([
      'Priority by priority the text says 3 milestones are “On track” (2 + 1); for the whole plan it says 4.',
    ]);
    expect(
      ofClaims({ count: 3 }, { priority: '1', count: 2 }, { priority: '2', count: 1 }),
    ).toEqual([]);
  });

  test('priorities are added up only when all are spoken of', () => {
    expect(ofClaims({ count: 4, of: 6 }, { priority: '1', count: 2 })).toEqual([]);
    const late = { priority: '2', count: 1, category: 'late' };
    expect(ofClaims({ count: 4, of: 6 }, { priority: '1', count: 2 }, late)).toEqual([]);
  });

  test('statuses that come to more than there are are found, fewer only when all are named', () => {
    const others = [
      { category: 'complete', count: 1 },
      { category: 'at-risk', count: 1 },
    ];
    expect(ofClaims({ count: 5, of: 6 }, ...others)).toEqual([
      'By status the text speaks of 7 milestones (5 + 1 + 1); it says there are 6.',
    ]);
    expect(ofClaims({ count: 2, of: 6 }, ...others)).toEqual([]);
    const notDue = { category: 'not-due', count: 1 };
    expect(ofClaims({ count: 2, of: 6 }, ...others, notDue)).toHaveLength(1);
    expect(ofClaims({ count: 3, of: 6 }, ...others, notDue)).toEqual([]);
  });

  test('“17 of 21” of those due stands beside the one that is not due', () => {
    const slipped = { category: 'at-risk', count: 4, of: 21 };
    const notDue = { category: 'not-due', count: 1 };
    expect(ofClaims({ count: 17, of: 21 }, slipped, notDue)).toEqual([]);
  });

  test('shares that come to more than all are found; those not due may have another whole', () => {
    expect(ofClaims({ percent: 81 }, { category: 'at-risk', percent: 29 })).toEqual([
      'By status the text speaks of 110% of milestones (81% + 29%), which is more than 100%.',
    ]);
    expect(
      ofClaims(
        { percent: 81 },
        { category: 'at-risk', percent: 19 },
        { category: 'not-due', percent: 4.5 },
      ),
    ).toEqual([]);
  });
});
