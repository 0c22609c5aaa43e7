import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Movement } from '../../travel/Travel.js';
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
      'The text says “Children in care with three or more placements in a year” rose every time from January 2026 to June 2026; it did not in February 2026 (14.9% to 14.7%).',
    );
    expect(finding?.facts.map(({ words }) => words)).toEqual(['Up', '14.9% → 14.7%']);
    expect(others).toEqual([]);
  });

  test('one finding names all the months that break it', () => {
    expect(found({ movement: 'down' })).toHaveLength(1);
    expect(found({ movement: 'down' })[0]?.facts).toHaveLength(6);
  });

  test('where more than twelve break it they are counted, and the first twelve shown', () => {
    const over = (months: number, movement: Movement) =>
      found({ from: '2025-01', to: '2026-12', movement }, (plan) => {
        const [indicator] = plan.priorities[0]?.indicators ?? [];
        if (indicator === undefined) throw new Error('the clean plan has no indicator');
        indicator.observations = Array.from({ length: months }, (_, at) => ({
          period: `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
          value: 50 + at,
        }));
      })[0];
    expect(over(14, 'down')?.message).toBe(
      'The text says “Assessments finished in time” fell every time from January 2025 to December 2026; it fell 0 times of 13.',
    );
    expect(over(14, 'down')?.facts).toHaveLength(13);
    expect(over(13, 'down')?.message).toContain('it did not in February 2025');
    expect(over(14, 'same')?.message).toContain('it did not 0 times of 13');
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

  test('“in the main” is broken only when there are as many exceptions', () => {
    const mostly = (...values: readonly number[]) =>
      found({ mostly: true }, (plan) => {
        const indicator = plan.priorities[0]?.indicators?.[0];
        if (indicator === undefined) throw new Error('No indicator.');
        indicator.observations = values.map((value, at) => ({ period: `2026-0${at + 1}`, value }));
      }).map(({ message }) => message);
    expect(mostly(1, 2, 3, 2.5)).toEqual([]);
    expect(mostly(1, 2, 3, 2.5, 2)).toEqual([
      'The text says “Assessments finished in time” mostly rose from January 2026 to June 2026; it rose 2 times of 4.',
    ]);
    expect(mostly(82)).toEqual([]);
  });

  test('is found exactly when some step goes another way', () => {
    const values = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 6 });
    const movements = fc.constantFrom<Movement>('up', 'down', 'same');
    fc.assert(
      fc.property(values, movements, (series, movement) => {
        const holds = series.slice(1).every((after, at) => {
          const by = after - (series[at] as number);
          return movement === 'up' ? by > 0 : movement === 'down' ? by < 0 : by === 0;
        });
        const findings = found({ movement }, (plan) => {
          const indicator = plan.priorities[0]?.indicators?.[0];
          if (indicator === undefined) throw new Error('No indicator.');
          indicator.observations = series.map((value, at) => ({
            period: `2026-0${at + 1}`,
            value,
          }));
        });
        expect(findings).toHaveLength(holds ? 0 : 1);
      }),
    );
  });
});
