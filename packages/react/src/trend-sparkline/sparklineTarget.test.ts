import { evaluateSeries } from '@milepost/core';
import { describe, expect, it } from 'vitest';
import { sparklineTarget } from './sparklineTarget.js';
import type { Target } from '@milepost/core';

const withTargets = (targets: readonly Target[]) =>
  evaluateSeries(
    {
      id: 'homes-built',
      label: 'Homes built since April',
      unit: 'count',
      decimals: 0,
      polarity: 'higher',
      basis: 'year-to-date',
    },
    { targets, observations: [{ period: '2025-07', value: 44 }] },
  );

describe('sparklineTarget', () => {
  it('is the target now in force', () => {
    expect(sparklineTarget(withTargets([{ value: 120, setFor: 'FY2025-26' }]))).toBe(120);
  });

  it('is none where every month has a target of its own', () => {
    const profile = [10, 20, 30, 40].map((value, at) => ({ value, setFor: `2025-0${at + 4}` }));
    expect(sparklineTarget(withTargets(profile))).toBeNull();
  });

  it('is none where there is no target', () => {
    expect(sparklineTarget(withTargets([]))).toBeNull();
  });
});
