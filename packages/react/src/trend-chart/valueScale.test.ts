import { expect, test } from 'vitest';
import { valueScale } from './valueScale.js';

const percent = { unit: 'percent', decimals: 1 } as const;
const count = { unit: 'count', decimals: 0 } as const;

test('valueScale starts at zero for a count, however close together its figures are', () => {
  const scale = valueScale([1010, 1024, 1031], count);
  expect(scale).toMatchObject({ truncated: false });
  expect(scale?.values[0]).toBe(0);
});

test('valueScale starts a rate at zero', () => {
  expect(valueScale([345.8, 371], { unit: 'rate', decimals: 1 })?.values[0]).toBe(0);
});

test('valueScale keeps the zero of a percentage whose figures use the height', () => {
  const scale = valueScale([9.8, 12, 13.9], percent);
  expect(scale).toMatchObject({ truncated: false });
  expect(scale?.values[0]).toBe(0);
});

test('valueScale truncates a percentage only where the figures would crowd together, and says so', () => {
  const scale = valueScale([86, 90, 92.9, 96], percent);
  expect(scale?.truncated).toBe(true);
  expect(scale?.values[0]).toBeGreaterThan(0);
  expect(scale?.values[0]).toBeLessThanOrEqual(86);
  expect(scale?.values.at(-1)).toBeGreaterThanOrEqual(96);
});

test('valueScale spreads at least ten points, so that noise does not look like news', () => {
  const [foot, head] = ends(valueScale([93.5, 93.6], percent));
  expect(head - foot).toBeGreaterThanOrEqual(10);
  expect(head).toBeLessThanOrEqual(100);
});

test('valueScale goes above 100% for a proxy measure and stops at 100% for the rest', () => {
  expect(ends(valueScale([73.8, 104.2], percent))[1]).toBeGreaterThanOrEqual(104.2);
  expect(ends(valueScale([75.4, 100], percent))[1]).toBe(100);
});

test('valueScale keeps the zero of a percentage too small to spread', () => {
  expect(valueScale([0.5, 0.55], percent)?.values[0]).toBe(0);
});

test('valueScale shows zero and what lies below it', () => {
  const [foot, head] = ends(valueScale([-4, -2], count));
  expect(foot).toBeLessThanOrEqual(-4);
  expect(head).toBe(0);
});

test('valueScale gives a height to figures that are all the same', () => {
  for (const values of [[7], [7, 7], [0, 0], [-3, -3], [100, 100]]) {
    for (const shape of [percent, count]) {
      const [foot, head] = ends(valueScale(values, shape));
      expect(foot).toBeLessThanOrEqual(values[0] ?? Number.NaN);
      expect(head).toBeGreaterThanOrEqual(values[0] ?? Number.NaN);
      expect(head).toBeGreaterThan(foot);
    }
  }
});

test('valueScale gives null, not an empty scale, when every figure is missing', () => {
  expect(valueScale([], percent)).toBeNull();
});

function ends(scale: ReturnType<typeof valueScale>): readonly [number, number] {
  return [scale?.values[0] ?? Number.NaN, scale?.values.at(-1) ?? Number.NaN];
}
