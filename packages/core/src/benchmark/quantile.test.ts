import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { quantile } from './quantile.js';

const figures = fc.array(
  fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10),
  { minLength: 1 },
);

describe('quantile', () => {
  // By the definition of type 7: the figure at (n - 1) x share, counted from 0 in order.
  it.each([
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.25, 3.25],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5, 5.5],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.75, 7.75],
    [[7.7, 16.5, 15.6, 28.5, 23.4], 0.25, 15.6],
    [[3], 0.75, 3],
    [[4, 2], 0.25, 2.5],
    [[9, 1, 5], 0, 1],
    [[9, 1, 5], 1, 9],
  ])('of %j at %d is %d, as type 7 has it', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });

  it('leaves out those without a figure', () => {
    expect(quantile([null, 4, null, 2], 0.25)).toBe(2.5);
    expect(quantile([null], 0.25)).toBeNull();
    expect(quantile([], 0.25)).toBeNull();
  });

  it('refuses a share that is none', () => {
    expect(() => quantile([1], 25)).toThrow("A quantile's share is from 0 to 1; 25 is not.");
    expect(() => quantile([1], Number.NaN)).toThrow(RangeError);
  });

  it('leaves the caller’s figures in the order they came in', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('never falls as the share rises, and stays within the figures', () => {
    fc.assert(
      fc.property(figures, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const at = quantile(values, share) ?? Number.NaN;
        expect(at).toBeGreaterThanOrEqual(Math.min(...values));
        expect(at).toBeLessThanOrEqual(Math.max(...values));
        expect(quantile(values, share / 2)).toBeLessThanOrEqual(at);
      }),
    );
  });
});
