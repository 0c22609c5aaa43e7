import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

/** January to June; `null` keeps the clean figure. */
const found = (values: readonly (number | null)[], definition: object = {}) => {
  const plan = cleanCopy();
  const indicator = plan.priorities[0]?.indicators?.[0];
  if (indicator === undefined) throw new Error('No indicator.');
  Object.assign(indicator, definition);
  values.forEach((value, at) => {
    const { period = '' } = indicator.observations[at] ?? {};
    if (value !== null) indicator.observations[at] = { period, value };
  });
  return findingsBy('over-100', plan);
};

describe('over-100', () => {
  test('a percentage over 100 is found once for its indicator, with every period', () => {
    const findings = found([null, 104.2, null, 101]);
    expect(findings.map(({ message }) => message)).toEqual([
      '“Assessments finished in time” is 104.2% in February 2026, and over 100% in April 2026 too; it does not say that it is a proxy.',
    ]);
    expect(findings[0]?.place.period).toBe('2026-02');
    expect(found([104.2])[0]?.message).toBe(
      '“Assessments finished in time” is 104.2% in January 2026, and does not say that it is a proxy.',
    );
  });

  test('exactly 100 is all of them', () => {
    expect(found([100, 100])).toEqual([]);
  });

  test('a proxy may be over 100, and so may what has a target over 100', () => {
    expect(found([104.2], { proxy: { standsFor: 'a', because: 'b' } })).toEqual([]);
    expect(found([104.2], { targets: [{ value: 105, setFor: 'FY2025-26' }] })).toEqual([]);
  });

  test('a rate, a count or an amount may be over 100', () => {
    expect(found([104.2], { unit: 'rate', per: 10000 })).toEqual([]);
    expect(found([104.2], { unit: 'count' })).toEqual([]);
  });
});
