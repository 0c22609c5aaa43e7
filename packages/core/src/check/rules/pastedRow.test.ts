import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Observation } from '../../indicator/Series.js';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

type Row = Omit<Observation, 'period'>;

/** Two rows, month by month from January 2026, of two indicators in two priorities. */
const found = (first: readonly Row[], second: readonly Row[], definition: object = {}) => {
  const plan = cleanCopy();
  const one = plan.priorities[0]?.indicators?.[0];
  const other = plan.priorities[1]?.indicators?.[0];
  if (one === undefined || other === undefined) throw new Error('No indicators.');
  const monthly = (rows: readonly Row[]) =>
    rows.map((row, at) => ({ ...row, period: `2026-0${at + 1}` }));
  one.observations = monthly(first);
  other.observations = monthly(second);
  Object.assign(other, definition);
  return findingsBy('pasted-row', plan);
};
const values = (...all: readonly number[]) => all.map((value) => ({ value }));
const counts = (...all: readonly (readonly [number, number])[]) =>
  all.map(([numerator, denominator]) => ({ numerator, denominator }));

describe('pasted-row', () => {
  test('counts of another row are found in the row whose percentages they do not make', () => {
    const eet = [
      { value: 55.1, numerator: 125, denominator: 227 },
      { value: 56.4, numerator: 128, denominator: 227 },
    ];
    const homes = eet.map((row, at) => ({ ...row, value: [94.3, 96][at] as number }));
    const [finding, ...others] = found(homes, eet);
    expect(finding?.message).toBe(
      'The counts of “Assessments finished in time” from January 2026 to February 2026 (125/227 and 128/227) are those of “Children in care with three or more placements in a year”.',
    );
    expect(finding?.place).toMatchObject({ indicator: 'assessments-on-time', period: '2026-01' });
    expect(finding?.facts).toHaveLength(4);
    expect(others).toEqual([]);
    expect(found(eet, homes)[0]?.place.indicator).toBe('placement-moves');
  });

  test('values of another row are found where they move enough not to be alike by chance', () => {
    const [finding] = found(values(53.1, 20.5, 70.9, 66.2), values(1, 20.5, 70.9, 66.2));
    expect(finding?.message).toBe(
      'The figures of “Children in care with three or more placements in a year” from February 2026 to April 2026 (20.5%, 70.9% and 66.2%) are those of “Assessments finished in time”.',
    );
  });

  test('two figures near to one another are alike by chance', () => {
    expect(found(values(89.4, 89.2, 90.1), values(89.4, 89.2, 88))).toEqual([]);
  });

  test('one figure alike is nothing, nor are figures alike in other months', () => {
    expect(found(values(53.1, 20.5, 70.9), values(1, 20.5, 2))).toEqual([]);
    expect(found(values(53.1, 20.5, 70.9, 66.2), values(1, 2, 3, 53.1, 20.5, 70.9))).toEqual([]);
  });

  test('noughts, hundreds and rows that stand still are shared by nature', () => {
    const still = (value: number) => values(value, value, value, value, value, value);
    expect(found(still(0), still(0))).toEqual([]);
    expect(found(still(100), still(100))).toEqual([]);
    expect(found(still(53.1), still(53.1))).toEqual([]);
    const all = counts([125, 125], [128, 128], [231, 231]);
    expect(found(all, all)).toEqual([]);
  });

  test('the same people counted below is how two measures of one group look', () => {
    const eet = counts([116, 224], [117, 214], [119, 217], [116, 219]);
    const homes = counts([208, 224], [200, 214], [203, 217], [199, 219]);
    expect(found(eet, homes)).toEqual([]);
  });

  test('one measure shown in two places under one name is not a paste', () => {
    const row = values(53.1, 20.5, 70.9, 66.2);
    expect(found(row, row, { label: 'assessments finished in time' })).toEqual([]);
    expect(found(row, row)).toHaveLength(1);
  });

  test('figures in another unit are another thing', () => {
    const row = values(53.1, 20.5, 70.9, 66.2);
    expect(found(row, row, { unit: 'rate', per: 10000 })).toEqual([]);
  });

  test('is found exactly when a lively stretch was pasted, wherever it lies', () => {
    const lively = fc.uniqueArray(fc.integer({ min: 100, max: 999 }), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(lively, lively, fc.nat(4), (first, second, from) => {
        fc.pre(first.every((value, at) => value !== second[at]));
        const tenths = (row: readonly number[]) => values(...row.map((value) => value / 10));
        expect(found(tenths(first), tenths(second))).toEqual([]);
        const pasted = second.map((value, at) =>
          at >= from && at < from + 4 ? (first[at] as number) : value,
        );
        const steps = [0, 1, 2].map((at) =>
          Math.abs((first[from + at] as number) - (first[from + at + 1] as number)),
        );
        fc.pre(steps.every((step) => step > 9));
        expect(found(tenths(first), tenths(pasted))).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
