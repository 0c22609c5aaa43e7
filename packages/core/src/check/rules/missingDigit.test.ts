import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Observation } from '../../indicator/Series.js';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';
import { roundToStated } from '../../figure/roundToStated.js';

type Definition = Partial<
  NonNullable<ReturnType<typeof cleanCopy>['priorities'][0]['indicators']>[0]
>;
type Row = number | Omit<Observation, 'period'>;

const monthly = (rows: readonly Row[]) =>
  rows.map((row, at) => ({
    ...(typeof row === 'number' ? { value: row } : row),
    period: `20${25 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  }));

const found = (...series: readonly (readonly [readonly Row[], Definition])[]) => {
  const plan = cleanCopy();
  const [first, second] = plan.priorities;
  const model = first?.indicators?.[2];
  if (first === undefined || second === undefined || model === undefined) throw new Error('None.');
  first.indicators = series.map(([rows, definition], at) => ({
    ...model,
    id: `measure-${at}`,
    label: `Measure ${at + 1}`,
    ...definition,
    observations: monthly(rows),
  }));
  second.indicators = [];
  return findingsBy('missing-digit', plan);
};
const said = (rows: readonly Row[], definition: Definition = { unit: 'count', decimals: 0 }) =>
  found([rows, definition]).map(({ message }) => message);

describe('missing-digit, in a calm row', () => {
  test('a figure that has lost a digit is found, with one that would fit', () => {
    expect(said([141, 139, 144, 46, 142, 140, 143])).toEqual([
      '46 looks as if a digit was lost: the figures around it are near 142, and 146 would fit.',
    ]);
  });

  test('a figure with a digit too many is found', () => {
    expect(said([141, 139, 144, 1443, 142, 140, 143])[0]).toContain(
      '1,443 looks as if it had a digit too many',
    );
    expect(said([14.1, 13.9, 14.4, 144, 14.2, 14.0], { decimals: 1 })[0]).toContain(
      'digit too many',
    );
  });

  test('the latest month has neighbours on one side only', () => {
    expect(said([141, 139, 144, 142, 46])).toHaveLength(1);
    expect(said([141, 139, 144, 46])).toEqual([]);
  });

  test('a row that has moved to another level is let be', () => {
    expect(said([141, 139, 144, 140, 46, 48, 45, 47])).toEqual([]);
  });

  test('rows that are lively, small or stand at nought are let be', () => {
    expect(said([30, 210, 44, 18, 160, 95, 51])).toEqual([]);
    expect(said([12, 11, 13, 1, 12, 12, 11])).toEqual([]);
    expect(said([141, 139, 144, 0, 142, 140])).toEqual([]);
  });

  test('a percentage that its own counts make is no slip', () => {
    const calm = [80.1, 79.5, 80.4];
    const low = { value: 8, numerator: 4, denominator: 50 };
    const percent: Definition = { unit: 'percent', decimals: 1, basis: 'in-period' };
    expect(said([...calm, 8, ...calm], percent)).toHaveLength(1);
    expect(said([...calm, low, ...calm], percent)).toEqual([]);
  });

  test('a row that stays within a tenth of its middle is never found, a lost digit always is', () => {
    const calm = fc.array(fc.integer({ min: 330, max: 360 }), { minLength: 7, maxLength: 12 });
    fc.assert(
      fc.property(calm, fc.nat(6), (row, place) => {
        expect(said(row)).toEqual([]);
        const lost = row.map((value, at) => (at === place ? value % 100 : value));
        expect(said(lost)).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('missing-digit, where a percentage is one rate over another', () => {
  const bottoms = [290.8, 335.3, 458, 332.1, 162.6, 345.8, 371, 203.8, 199.2, 137.4, 233.6];
  const tops = [52.7, 64.1, 66.4, 71, 48.1, 32.1, 45.8, 91.6, 96.2, 71, 55];
  const shares = tops.map((top, at) => roundToStated((100 * top) / (bottoms[at] as number), 1));
  const rate: Definition = { unit: 'rate', per: 10000, decimals: 1 };
  const percent: Definition = { unit: 'percent', decimals: 1 };
  const put = (row: readonly number[], place: number, value: number) =>
    row.map((one, at) => (at === place ? value : one));

  test('the other two say what it should be, however lively the rows', () => {
    const [finding, ...others] = found(
      [put(bottoms, 1, 105.3), rate],
      [shares, percent],
      [tops, rate],
    );
    expect(finding?.message).toBe(
      '105.3 per 10,000 looks as if a digit was lost: “Measure 2” (19.1%) and “Measure 3” (64.1 per 10,000) make it about 335.6 per 10,000, and the figures around it are near 332.1 per 10,000.',
    );
    expect(finding?.place).toMatchObject({ indicator: 'measure-0', period: '2025-02' });
    expect(finding?.facts).toHaveLength(3);
    expect(others).toEqual([]);
  });

  test('whichever of the three is out of line is the one named', () => {
    const rows = (top: readonly number[], share: readonly number[]) =>
      found([bottoms, rate], [share, percent], [top, rate]).map(({ place }) => place.indicator);
    expect(rows(put(tops, 3, 7.1), shares)).toEqual(['measure-2']);
    expect(rows(tops, put(shares, 3, 2.1))).toEqual(['measure-1']);
  });

  test('what agrees within rounding is never found, nor what is off by less than half', () => {
    expect(found([bottoms, rate], [shares, percent], [tops, rate])).toEqual([]);
    expect(found([put(bottoms, 1, 250), rate], [shares, percent], [tops, rate])).toEqual([]);
  });

  test('rates that the percentage does not follow, or follows too briefly, say nothing of it', () => {
    const strange = [...tops].reverse();
    expect(found([bottoms, rate], [shares, percent], [strange, rate])).toEqual([]);
    const short = (row: readonly number[]) => row.slice(0, 6);
    const lost = put(bottoms, 1, 105.3);
    expect(found([short(lost), rate], [short(shares), percent], [short(tops), rate])).toEqual([]);
  });
});
