import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

type Copy = ReturnType<typeof cleanCopy>;

const claim = (indicator: string, value: number, label: string, where = 'Priority 1') => ({
  where,
  says: 'Above our neighbours.',
  kind: 'comparison',
  indicator,
  period: '2026-06',
  position: 'above',
  with: 'benchmark',
  label,
  value,
});
const found = (claims: readonly object[], change: (plan: Copy) => void = () => {}) => {
  const plan = cleanCopy();
  plan.claims = claims as never;
  change(plan);
  return findingsBy('comparator-used-twice', plan);
};
const moves = 'placement-moves';
const referrals = 'repeat-referrals';

describe('comparator-used-twice', () => {
  test('one figure of one name beside two indicators is found, with both', () => {
    const findings = found([
      claim(referrals, 23.9, 'Statistical neighbours'),
      claim(moves, 23.9, 'statistical neighbours', 'Priority 2'),
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      'The text gives 23.9% as the figure of statistical neighbours for “Children in care with three or more placements in a year” and for “Referrals within twelve months of an earlier one”.',
    ]);
    expect(findings[0]?.facts.map(({ path }) => path)).toEqual([
      ['claims', 1],
      ['claims', 0],
    ]);
  });

  test('a headline’s comparator counts, unless it is of another year than another headline’s', () => {
    expect(found([claim(moves, 81.7, 'England')])).toHaveLength(1);
    const headlines = (period: string) =>
      found([], (plan) => {
        const [headline] = plan.headlines ?? [];
        if (headline === undefined) throw new Error('No headline.');
        const [measure] = structuredClone(headline.measures);
        if (measure === undefined) throw new Error('No measure.');
        measure.indicator = moves;
        measure.comparator = { label: 'England', value: 81.7, period };
        headline.measures.push(measure);
      });
    expect(headlines('FY2025-26')).toHaveLength(1);
    expect(headlines('FY2024-25')).toEqual([]);
  });

  test('the same figure beside the same indicator is said twice, not used twice', () => {
    expect(found([claim(moves, 23.9, 'England'), claim(moves, 23.9, 'England')])).toEqual([]);
  });

  test('an indicator that has the figure under two names is held to another under either', () => {
    const twice = [claim(referrals, 23.9, 'England'), claim(referrals, 23.9, 'South West')];
    expect(found([...twice, claim(moves, 23.9, 'South West')])).toHaveLength(1);
    expect(found(twice)).toEqual([]);
  });

  test('other names, other figures and whole numbers are let be', () => {
    const first = claim(referrals, 23.9, 'England');
    expect(found([first, claim(moves, 23.9, 'South West')])).toEqual([]);
    expect(found([first, claim(moves, 23.8, 'England')])).toEqual([]);
    expect(found([claim(referrals, 24, 'England'), claim(moves, 24, 'England')])).toEqual([]);
  });

  test('a figure that series of that name bear out for both is a coincidence', () => {
    const both = [claim(referrals, 23.9, 'England'), claim(moves, 23.9, 'England')];
    const holding = (values: readonly number[]) =>
      found(both, (plan) => {
        for (const { indicators } of plan.priorities) {
          for (const indicator of indicators ?? []) {
            const held = values.map((value, at) => ({ period: `FY202${at}-2${at + 1}`, value }));
            indicator.benchmarks = [{ id: 'england', label: 'England', values: held }];
          }
        }
      });
    expect(holding([22.1, 23.9])).toEqual([]);
    expect(holding([23.9])).toHaveLength(1);
    expect(holding([22.1, 24.4])).toHaveLength(1);
  });
});
