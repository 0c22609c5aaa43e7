import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Observation } from '../../indicator/Series.js';
import type { Movement } from '../../travel/Travel.js';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

/** What is found of the arrows of one series, whose baseline is 13.8% for 2024/25. */
const found = (observations: Observation[], travel: object = {}) => {
  const plan = cleanCopy();
  const indicator = plan.priorities[1]?.indicators?.[0];
  if (indicator === undefined) throw new Error('No indicator.');
  Object.assign(indicator, { observations });
  Object.assign(plan, travel);
  return findingsBy('printed-travel', plan);
};
const said = (observations: Observation[], travel?: object) =>
  found(observations, travel).map(({ message }) => message);

const march: Observation = { period: '2026-03', value: 10.7 };
const april = (value: number, travel: Movement): Observation => ({
  period: '2026-04',
  value,
  published: { value, travel },
});

describe('printed-travel', () => {
  test('an arrow down under a figure that rose is found at that figure, with the one before', () => {
    const [finding] = found([march, april(10.8, 'down')]);
    expect(finding?.message).toBe(
      'The arrow says down, but 10.8% against 10.7% for March 2026 is up.',
    );
    expect(finding?.place.period).toBe('2026-04');
    expect(finding?.facts[1]?.place.period).toBe('2026-03');
  });

  test('an arrow under a figure that did not move is found, and so is none where it did', () => {
    expect(said([march, april(10.7, 'down')])).toEqual([
      'The arrow says down, but 10.7% against 10.7% for March 2026 is unchanged.',
    ]);
    expect(said([march, april(10.6, 'same')])[0]).toContain('The arrow says unchanged');
  });

  test('up is higher, whichever way is better', () => {
    expect(said([march, april(10.8, 'up')])).toEqual([]);
    expect(said([march, april(10.6, 'down')])).toEqual([]);
  });

  test('a movement behind the printed decimals is none', () => {
    const printed: Observation[] = [{ period: '2026-03', value: 10.71 }, april(10.74, 'same')];
    expect(said(printed)).toEqual([]);
    printed[1] = april(10.74, 'up');
    expect(said(printed)).toHaveLength(1);
  });

  test('figures are compared as the plan compares them', () => {
    const lastYear: Observation = { period: '2025-04', value: 12 };
    const series = [lastYear, march, april(10.8, 'down')];
    expect(said(series)).toHaveLength(1);
    expect(said(series, { travel: { compareWith: 'same-period-last-year' } })).toEqual([]);
  });

  test('nothing is said where nothing was printed, or nothing stands before', () => {
    expect(said([march, { period: '2026-04', value: 10.8 }])).toEqual([]);
    const january: Observation = { period: '2026-01', value: 12 };
    expect(said([january, april(10.8, 'up')])).toEqual([]);
    expect(said([{ period: '2026-03', symbol: 'c' }, april(10.8, 'down')])).toEqual([]);
  });

  test('of the three arrows one is right, whatever the figures', () => {
    const tenths = fc.nat(1000).map((n) => n / 10);
    fc.assert(
      fc.property(tenths, tenths, (before, after) => {
        const right = after > before ? 'up' : after < before ? 'down' : 'same';
        for (const travel of ['up', 'down', 'same'] as const) {
          const findings = said([{ period: '2026-03', value: before }, april(after, travel)]);
          expect(findings).toHaveLength(travel === right ? 0 : 1);
        }
      }),
      { numRuns: 50 },
    );
  });
});
