import { expect, test } from 'vitest';
import { linearScale } from './linearScale.js';

test('linearScale maps the ends of the domain to the ends of the range', () => {
  const y = linearScale([0, 50], [100, 0]);
  expect([y(0), y(25), y(50)]).toEqual([100, 50, 0]);
});

test('linearScale leaves a proxy of 104.2% above a domain that ends at 100, never clamped', () => {
  expect(linearScale([0, 100], [100, 0])(104.2)).toBeCloseTo(-4.2);
});

test('linearScale maps a domain of one value to the middle of the range', () => {
  const y = linearScale([7, 7], [100, 0]);
  expect([y(7), y(0)]).toEqual([50, 50]);
});

test('linearScale takes negative domains', () => {
  const y = linearScale([-10, 10], [100, 0]);
  expect([y(-10), y(0), y(10)]).toEqual([100, 50, 0]);
});
