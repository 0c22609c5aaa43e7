import { expect, it } from 'vitest';
import fc from 'fast-check';
import { unweightedAverage } from './unweightedAverage.js';

const figures = fc.array(fc.option(fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10)));

it('averages those that have a figure, and counts those asked for', () => {
  expect(unweightedAverage([10, null, 20, null])).toEqual({ value: 15, used: 2, of: 4 });
});

it('gives no average, not 0, when nobody has a figure', () => {
  expect(unweightedAverage([])).toEqual({ value: null, used: 0, of: 0 });
  expect(unweightedAverage([null])).toEqual({ value: null, used: 0, of: 1 });
});

it('takes a true zero for a figure', () => {
  expect(unweightedAverage([0, 10])).toEqual({ value: 5, used: 2, of: 2 });
});

it('writes a mean as it would be written by hand', () => {
  expect(unweightedAverage([0.1, 0.2, 0.3]).value).toBe(0.2);
});

it('lies between the lowest and the highest, whatever is missing', () => {
  fc.assert(
    fc.property(figures, (values) => {
      const there = values.filter((value) => value !== null);
      const { value, used, of } = unweightedAverage(values);
      expect([used, of]).toEqual([there.length, values.length]);
      if (value === null) expect(there).toEqual([]);
      else {
        expect(value).toBeGreaterThanOrEqual(Math.min(...there));
        expect(value).toBeLessThanOrEqual(Math.max(...there));
      }
    }),
  );
});
