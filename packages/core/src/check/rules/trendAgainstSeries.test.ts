import { describe, expect, test } from 'vitest';
import type { TrendClaim } from '../../plan/Claim.js';
import { findingsBy, withClaim } from './findingsBy.examples.js';

const found = (
  claim: Partial<TrendClaim>,
  change?: (plan: ReturnType<typeof withClaim>) => void,
) => {
  const plan = withClaim('trend', claim);
  change?.(plan);
  return findingsBy('trend-against-series', plan);
};

describe('trend-against-series', () => {
  test('“every month” with a month that went the other way names that month and its two figures', () => {
    const [finding, ...others] = found({ indicator: 'placement-moves' });
    expect(finding?.message).toBe(
      'The text says “Children in care with three or more placements in a year” rose every time from January 2026 to June 2026; it did not in February 2026. In February 2026 it went from 14.9% to 14.7%.',
    );
    expect(finding?.facts.map(({ words }) => words)).toEqual(['Up', '14.9% → 14.7%']);
    expect(others).toEqual([]);
  });

  test('one finding names all the months that break it', () => {
    expect(found({ movement: 'down' })).toHaveLength(1);
    expect(found({ movement: 'down' })[0]?.facts).toHaveLength(6);
  });

  test('a month with the same figure as the one before did not rise', () => {
    const level = found({}, (plan) => {
      const june = plan.priorities[0]?.indicators?.[0]?.observations[5];
      if (june !== undefined) june.value = 84.3;
    });
    expect(level[0]?.message).toContain('84.3% to 84.3%');
  });

  test('a month with no figure is passed over, and the step is to the next', () => {
    const without = found({}, (plan) => {
      plan.priorities[0]?.indicators?.[0]?.observations.splice(2, 1);
    });
    expect(without).toEqual([]);
  });

  test('steps before and after the stretch named do not count', () => {
    expect(found({ indicator: 'placement-moves', from: '2026-02' })).toEqual([]);
    expect(found({ indicator: 'repeat-referrals', from: '2026-04' })).toEqual([]);
  });

  test('a stretch with one figure or none says nothing', () => {
    expect(found({ from: '2026-06', movement: 'down' })).toEqual([]);
    expect(found({ from: '2020-01', to: '2020-06', movement: 'down' })).toEqual([]);
  });
});
