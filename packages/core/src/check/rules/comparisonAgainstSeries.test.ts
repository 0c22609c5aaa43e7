import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { ComparisonClaim } from '../../plan/Claim.js';
import { findingsBy, withClaim } from './findingsBy.examples.js';
import { withoutNoise } from '../../figure/withoutNoise.js';

/** "It is 5.4 points above the target of 80%": 85.4% in June. */
const said = (claim: Partial<ComparisonClaim>) =>
  findingsBy('comparison-against-series', withClaim('comparison', claim)).map(
    ({ message }) => message,
  );

describe('comparison-against-series', () => {
  test('a position that the two figures do not bear out is found', () => {
    expect(said({ position: 'below' })).toEqual([
      'The text says “Assessments finished in time” is below the target in June 2026; 85.4% is above 80.0%.',
    ]);
  });

  test('a target that is not the plan’s own is found', () => {
    expect(said({ value: 75 })).toEqual([
      'The text sets “Assessments finished in time” against 75% for the target; the plan has 80% there.',
    ]);
  });

  test('a distance that the two figures do not make is found', () => {
    expect(said({ by: 2.2 })[0]).toContain('85.4% and 80.0% are 5.4 points apart');
  });

  test('a distance to fewer decimals is held to those', () => {
    expect(said({ by: 5 })).toEqual([]);
    expect(said({ by: 6 })).toHaveLength(1);
  });

  test('“level with” holds where the figures are one at the decimals they share', () => {
    const level = { position: 'level', with: 'benchmark', label: 'South West' } as const;
    expect(said({ ...level, value: 85.4, by: 0 })).toEqual([]);
    expect(said({ ...level, value: 85, by: 0 })).toEqual([]);
    expect(said({ ...level, value: 84, by: 0 })).toHaveLength(1);
  });

  test('a comparator is found by its name, whatever its capitals', () => {
    const england = { with: 'benchmark', label: 'ENGLAND', position: 'above', by: 3.7 } as const;
    expect(said({ ...england, value: 81.7 })).toEqual([]);
    expect(said({ ...england, value: 18.7 })[0]).toContain('the plan has 81.7%');
  });

  test('a comparator that the plan does not hold is taken at the sentence’s word', () => {
    const elsewhere = { with: 'benchmark', label: 'South West', value: 90, by: 4.6 } as const;
    expect(said({ ...elsewhere, position: 'below' })).toEqual([]);
    expect(said({ ...elsewhere, position: 'above' })).toHaveLength(1);
  });

  test('a month with no figure says nothing', () => {
    expect(said({ period: '2020-01', position: 'below' })).toEqual([]);
  });

  test('a comparison made from the figures is never found, and its opposite always is', () => {
    const tenths = fc.integer({ min: 0, max: 1500 }).map((n) => n / 10);
    fc.assert(
      fc.property(tenths, (value) => {
        fc.pre(value !== 85.4);
        const claim = { with: 'benchmark', label: 'South West', value } as const;
        const by = Math.abs(withoutNoise(85.4 - value));
        const [position, opposite] =
          value < 85.4 ? (['above', 'below'] as const) : (['below', 'above'] as const);
        expect(said({ ...claim, position, by })).toEqual([]);
        expect(said({ ...claim, position: opposite, by })).toHaveLength(1);
      }),
    );
  });
});
