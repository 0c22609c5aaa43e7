import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { ChangeClaim } from '../../plan/Claim.js';
import { assessmentsOnTime } from '../../examples/clean/cleanIndicators.js';
import { findingsBy, withClaim } from './findingsBy.examples.js';
import { roundToStated } from '../../figure/roundToStated.js';
import { withoutNoise } from '../../figure/withoutNoise.js';

/** Assessments in time went from 82.0% (164 of 200) in January to 85.4% (181 of 212) in June. */
const said = (claim: Partial<ChangeClaim>) =>
  findingsBy('change-against-series', withClaim('change', claim)).map(({ message }) => message);

describe('change-against-series', () => {
  test('an amount that is not the difference of the two figures is found, with both figures', () => {
    expect(said({ by: 12.6 })).toEqual([
      'The text says +12.6 points for “Assessments finished in time” from January 2026 to June 2026; 82.0% to 85.4% is +3.4 points.',
    ]);
  });

  test('a rise that was a fall is found', () => {
    expect(said({ by: -3.4 })[0]).toContain('82.0% to 85.4% is +3.4 points');
    expect(said({ movement: 'down' })[0]).toContain('82.0% to 85.4% is up');
  });

  test('an amount given to fewer decimals is held to those', () => {
    expect(said({ by: 3 })).toEqual([]);
    expect(said({ by: 4 })).toHaveLength(1);
  });

  test('an amount worked out of the counts, before rounding, will do', () => {
    expect(said({ from: '2026-02', by: 2.5 })).toEqual([]);
    expect(said({ from: '2026-02', by: 2.45 })).toEqual([]);
  });

  test('a growth of four per cent is not one of four points', () => {
    expect(said({ by: 4.1, in: 'percent' })).toEqual([]);
    expect(said({ by: 3.4, in: 'percent' })[0]).toContain('+4.1%');
  });

  test('a movement with no amount is held to the figures alone', () => {
    const { by: _, ...rest } = { by: undefined, movement: 'up' } as const;
    expect(said(rest)).toEqual([]);
  });

  test('a period with no figure says nothing', () => {
    expect(said({ from: '2024-01', by: 99 })).toEqual([]);
  });

  test('two honest roundings of a change are never found, whatever the months', () => {
    const { observations } = assessmentsOnTime;
    const at = fc.nat(observations.length - 1);
    fc.assert(
      fc.property(at, at, fc.nat(1), (first, second, decimals) => {
        const [from, to] = [observations[first], observations[second]];
        if (from?.value === undefined || to?.value === undefined) return;
        const by = Number((to.value - from.value).toFixed(decimals));
        const movement = by > 0 ? 'up' : by < 0 ? 'down' : undefined;
        const claim = { from: from.period, to: to.period, by };
        const plan = withClaim('change', movement === undefined ? claim : { ...claim, movement });
        if (movement === undefined) delete (plan.claims?.[5] as { movement?: unknown }).movement;
        expect(findingsBy('change-against-series', plan)).toEqual([]);
      }),
    );
  });

  test('a change that is off by more than rounding can explain always is', () => {
    const tenths = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
    fc.assert(
      fc.property(tenths, tenths, fc.integer({ min: 1, max: 300 }), (before, after, off) => {
        const by = roundToStated(withoutNoise(after - before + off / 10), 1);
        // Written with no decimals it may be a rounded difference of rounded figures.
        fc.pre(!Number.isInteger(by));
        const plan = withClaim('change', { by });
        const indicator = plan.priorities[0]?.indicators?.[0];
        if (indicator === undefined) throw new Error('No indicator.');
        indicator.observations = [
          { period: '2026-01', value: before },
          { period: '2026-06', value: after },
        ];
        expect(findingsBy('change-against-series', plan)).toHaveLength(1);
      }),
    );
  });
});
