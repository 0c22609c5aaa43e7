import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Observation } from '../../indicator/Series.js';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

/** Repeat referrals since April, month by month from January 2026. */
const found = (rows: readonly Omit<Observation, 'period'>[], definition: object = {}) => {
  const plan = cleanCopy();
  const indicator = plan.priorities[0]?.indicators?.[1];
  if (indicator === undefined) throw new Error('No indicator.');
  Object.assign(indicator, definition);
  indicator.observations = rows.map((row, at) => ({ ...row, period: `2026-0${at + 1}` }));
  return findingsBy('cumulative-count-falls', plan);
};
const counts = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([numerator, denominator]) => ({ numerator, denominator }));
const values = (...all: readonly number[]) => all.map((value) => ({ value }));

describe('cumulative-count-falls', () => {
  test('a count lower than the month before, in one year, is found', () => {
    const [finding] = found(counts([88, 455], [79, 508], [104, 560]));
    expect(finding?.message).toBe(
      'The count for the year to date falls from 88 in January 2026 to 79 in February 2026.',
    );
    expect(finding?.place.period).toBe('2026-02');
  });

  test('the count it is a share of may not fall either', () => {
    expect(found(counts([88, 455], [97, 408]))[0]?.message).toBe(
      'The count it is a share of, for the year to date, falls from 455 in January 2026 to 408 in February 2026.',
    );
  });

  test('April begins again', () => {
    expect(found(counts([88, 455], [97, 508], [104, 560], [9, 52], [18, 101]))).toEqual([]);
    expect(found(counts([1, 9], [1, 9], [104, 560], [100, 552]))).toEqual([]);
  });

  test('all counts falling to less than half is a year of another kind', () => {
    expect(found(counts([88, 455], [9, 52]))).toEqual([]);
    expect(found(counts([88, 455], [9, 508]))).toHaveLength(1);
  });

  test('a month without counts is passed over', () => {
    expect(found([...counts([88, 455]), {}, ...counts([79, 508])])).toHaveLength(1);
  });

  test('a count is its own value, and a percentage may fall', () => {
    expect(found(values(30, 42, 24), { unit: 'count' })).toHaveLength(1);
    expect(found(values(19.3, 19.1, 18.6))).toEqual([]);
  });

  test('a count of each month by itself may fall', () => {
    expect(found(counts([88, 455], [79, 408]), { basis: 'in-period' })).toEqual([]);
  });

  test('counts that only grow are never found; one put below the last always is', () => {
    const steps = fc.array(fc.tuple(fc.nat(20), fc.nat(60)), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 40 }), (grown, off) => {
        let [top, bottom] = [100, 500];
        const rows = grown.map(([more, of]) => [(top += more), (bottom += of)] as const);
        expect(found(counts(...rows))).toEqual([]);
        const [first, second] = rows as unknown as [
          readonly [number, number],
          readonly [number, number],
        ];
        const lower = [first[0] - off, second[1]] as const;
        expect(found(counts(first, lower))).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
