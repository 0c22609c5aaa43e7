import { expect, test } from 'vitest';
import { niceTicks } from './niceTicks.js';

test('niceTicks encloses the values in round steps', () => {
  expect(niceTicks(0, 37.7)).toEqual({ values: [0, 10, 20, 30, 40], decimals: 0 });
  expect(niceTicks(0, 104.2).values).toEqual([0, 25, 50, 75, 100, 125]);
  expect(niceTicks(75, 100).values).toEqual([75, 80, 85, 90, 95, 100]);
});

test('niceTicks never offers more steps than asked for', () => {
  for (const most of [1, 2, 3, 5, 10]) {
    for (const high of [0.3, 1, 7, 19.9, 104.2, 458, 640_000]) {
      expect(niceTicks(0, high, most).values.length).toBeLessThanOrEqual(most + 1);
    }
  }
});

test('niceTicks prints tenths as tenths, whatever binary floating point says', () => {
  expect(niceTicks(0, 0.3, 3)).toEqual({ values: [0, 0.1, 0.2, 0.3], decimals: 1 });
  expect(niceTicks(12.2, 12.6, 4).values).toEqual([12.2, 12.3, 12.4, 12.5, 12.6]);
});

test('niceTicks offers no fractions of a count', () => {
  expect(niceTicks(0, 2, 5, 0)).toEqual({ values: [0, 1, 2], decimals: 0 });
});

test('niceTicks crosses zero at zero', () => {
  expect(niceTicks(-7, 12).values).toEqual([-10, -5, 0, 5, 10, 15]);
});

test('niceTicks gives two ticks for a single value', () => {
  expect(niceTicks(0, 0, 5, 0).values).toEqual([0, 1]);
  expect(niceTicks(93, 93, 5, 0).values).toEqual([93, 94]);
});
