import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { ValueClaim } from '../../plan/Claim.js';
import { cleanCopy, findingsBy, withClaim } from './findingsBy.examples.js';

/** Assessments in time were 85.4% in June 2026; 78.4% in 2024/25, the baseline. */
const said = (claim: Partial<ValueClaim>) =>
  findingsBy('claim-against-series', withClaim('value', claim)).map(({ message }) => message);

describe('claim-against-series', () => {
  test('a figure that is not the table’s is found, with both', () => {
    expect(said({ value: 84.5 })).toEqual([
      'The text says 84.5% in June 2026 for “Assessments finished in time”; the table has 85.4%.',
    ]);
  });

  test('each side is linked to where it stands', () => {
    const [finding] = findingsBy('claim-against-series', withClaim('value', { value: 84.5 }));
    expect(finding?.facts.map(({ path }) => path)).toEqual([
      ['claims', 4],
      ['priorities', 0, 'indicators', 0, 'observations', 5],
    ]);
  });

  test('a figure said with fewer decimals is held to those, and one with more to the table’s', () => {
    expect(said({ value: 85 })).toEqual([]);
    expect(said({ value: 86 })).toHaveLength(1);
    expect(said({ value: 85.38 })).toEqual([]);
    expect(said({ value: 85.34 })).toHaveLength(1);
  });

  test('a figure of the baseline’s period is held to the baseline', () => {
    const baseline = { period: 'FY2024-25', value: 78.4 };
    expect(said(baseline)).toEqual([]);
    expect(said({ ...baseline, value: 74.8 })[0]).toContain('the table has 78.4%');
  });

  test('a month is not held to the year of a figure that is counted through it', () => {
    expect(said({ period: '2025-03', value: 99 })).toEqual([]);
  });

  test('but is to that of one which tells how things stood when the year ended', () => {
    const ofMarch = { indicator: 'placement-moves', period: '2025-03' };
    expect(said({ ...ofMarch, value: 13.8 })).toEqual([]);
    expect(said({ ...ofMarch, value: 18.3 })[0]).toContain('the table has 13.8%');
  });

  test('a period with no figure says nothing, and neither does a symbol', () => {
    expect(said({ period: '2024-01', value: 99 })).toEqual([]);
    const plan = cleanCopy();
    const june = plan.priorities[0]?.indicators?.[0]?.observations;
    june?.splice(5, 1, { period: '2026-06', symbol: 'c' });
    expect(findingsBy('claim-against-series', plan)).toEqual([]);
  });

  test('an indicator that is not there is for orphan-ref to tell of', () => {
    expect(said({ indicator: 'nowhere' })).toEqual([]);
  });

  test('every honest rounding of a figure holds, and every figure a digit off does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (tenths) => {
        const plan = withClaim('value', { value: tenths / 10 });
        const june = plan.priorities[0]?.indicators?.[0]?.observations;
        const put = (value: number) => june?.splice(5, 1, { period: '2026-06', value });
        put(tenths / 10);
        expect(findingsBy('claim-against-series', plan)).toEqual([]);
        put((tenths + 10) / 10);
        expect(findingsBy('claim-against-series', plan)).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });
});
