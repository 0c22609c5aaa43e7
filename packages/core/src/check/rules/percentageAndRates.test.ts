import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

const tops = [52.7, 64.1, 66.4, 71, 48.1, 32.1, 45.8, 45.8, 91.6, 96.2];
const bottoms = [290.8, 333.9, 458, 332.1, 162.6, 345.8, 371, 334.4, 203.8, 199.2];
const shares = tops.map((top, at) => Math.round((1000 * top) / (bottoms[at] ?? 1)) / 10);

/** Ten months of a percentage between the two rates that it is made of. */
const found = (change: (rows: [number[], number[], number[]]) => void) => {
  const plan = cleanCopy();
  const [first, second] = plan.priorities;
  const model = first?.indicators?.[2];
  if (first === undefined || second === undefined || model === undefined) throw new Error('None.');
  const rows: [number[], number[], number[]] = [[...bottoms], [...shares], [...tops]];
  change(rows);
  first.indicators = rows.map((row, at) => ({
    ...model,
    ...(at === 1 && { unit: 'percent' }),
    id: `row-${at}`,
    label: `Row ${at + 1}`,
    observations: row.map((value, month) => ({
      value,
      period: `2025-${String(month + 1).padStart(2, '0')}`,
    })),
  }));
  second.indicators = [];
  return findingsBy('percentage-and-rates', plan);
};

describe('percentage-and-rates', () => {
  test('a month in which the three do not fit is found, with all three', () => {
    const [finding, ...others] = found(([, share]) => (share[7] = 17.3));
    expect(finding?.message).toBe(
      '“Row 2” is 17.3% in August 2025; 45.8 per 10,000 over 334.4 per 10,000 is 13.7%. In nearly every other period it is the one over the other.',
    );
    expect(finding?.place).toMatchObject({ indicator: 'row-1', period: '2025-08' });
    expect(finding?.facts).toHaveLength(3);
    expect(others).toEqual([]);
  });

  test('one that is off by a rounding is not', () => {
    expect(found(() => {})).toEqual([]);
    expect(found(([, share]) => (share[7] = 13.8))).toHaveLength(1);
    expect(found(([, share, top]) => ([share[7], top[7]] = [13.7, 45.9]))).toEqual([]);
  });

  test('one that is off by twice is left to missing-digit', () => {
    expect(found(([bottom]) => (bottom[1] = 105.3))).toEqual([]);
  });

  test('a percentage that often goes its own way is not made of the rates', () => {
    expect(found(([, share]) => share.splice(0, 3, 20, 21, 22))).toEqual([]);
  });

  test('seven months are too few to tell', () => {
    expect(
      found((rows) => {
        rows[1][2] = 20;
        for (const row of rows) row.splice(7);
      }),
    ).toEqual([]);
  });
});
