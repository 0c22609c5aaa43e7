import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';
import { roundToStated } from '../../figure/roundToStated.js';

const found = (baseline: object, definition: object = {}) => {
  const plan = cleanCopy();
  const indicator = plan.priorities[1]?.indicators?.[0];
  if (indicator === undefined) throw new Error('No indicator.');
  Object.assign(indicator, { baseline: { period: 'FY2024-25', ...baseline }, ...definition });
  return findingsBy('baseline-and-counts', plan);
};
const said = (baseline: object, definition?: object) =>
  found(baseline, definition).map(({ message }) => message);

describe('baseline-and-counts', () => {
  test('a baseline that its own counts do not make is found at the baseline', () => {
    const [finding] = found({ value: 18.3, numerator: 57, denominator: 413 });
    expect(finding?.message).toBe('The baseline’s 57 of 413 is 13.8%, not 18.3%.');
    expect(finding?.where).toContain('baseline');
  });

  test('one that was a whole number before it was given decimals is told apart', () => {
    expect(said({ value: 12, numerator: 52, denominator: 417 })).toEqual([
      'The baseline’s 52 of 417 is 12.5%; it is printed as 12.0%, as if rounded to a whole number first.',
    ]);
    expect(said({ value: 12, numerator: 52, denominator: 417 }, { decimals: 0 })).toEqual([]);
  });

  test('nothing is said where there is nothing to hold it to', () => {
    expect(said({ value: 13.8 })).toEqual([]);
    expect(said({ value: 13.8, numerator: 57 })).toEqual([]);
    expect(said({ numerator: 57, denominator: 413 })).toEqual([]);
    expect(said({ value: 13.8, numerator: 0, denominator: 0 })).toEqual([]);
    expect(said({ value: 13.8, numerator: 57, denominator: 413 }, { unit: 'ratio' })).toEqual([]);
  });

  test('a share worked out from the counts is never found; one a digit off always is', () => {
    const counts = fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 }));
    fc.assert(
      fc.property(counts, fc.nat(2), (pair, decimals) => {
        const [numerator, denominator] = pair;
        const value = roundToStated((100 * numerator) / denominator, decimals);
        const counted = { numerator, denominator };
        expect(said({ ...counted, value }, { decimals })).toEqual([]);
        const off = roundToStated(value + 10 ** -decimals, decimals);
        expect(said({ ...counted, value: off }, { decimals })).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });
});
