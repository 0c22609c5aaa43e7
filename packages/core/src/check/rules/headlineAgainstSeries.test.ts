import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';
import { roundToStated } from '../../figure/roundToStated.js';

type Measure = NonNullable<ReturnType<typeof cleanCopy>['headlines']>[0]['measures'][0];

/** "From 82.0% in January to 85.4% in June", and England's 81.7%. */
const found = (change: (measure: Measure) => void, june?: number) => {
  const plan = cleanCopy();
  const measure = plan.headlines?.[0]?.measures[0];
  const last = plan.priorities[0]?.indicators?.[0]?.observations[5];
  if (measure === undefined || last === undefined) throw new Error('No headline.');
  if (june !== undefined) last.value = june;
  change(measure);
  return findingsBy('headline-against-series', plan);
};
const said = (change: (measure: Measure) => void) => found(change).map(({ message }) => message);

describe('headline-against-series', () => {
  test('a figure that is not the one in the table is found at its end of the headline', () => {
    const [finding] = found((measure) => Object.assign(measure.after, { value: 84.5 }));
    expect(finding?.message).toBe(
      'The headline says 84.5% in June 2026 for “Assessments finished in time”; the table has 85.4%.',
    );
    expect(finding?.path).toEqual(['headlines', 0, 'measures', 0, 'after']);
    expect(said((measure) => Object.assign(measure.before ?? {}, { value: 80 }))).toHaveLength(1);
  });

  test('a figure given as a whole number is held to that', () => {
    expect(said(({ after }) => Object.assign(after, { value: 85, decimals: 0 }))).toEqual([]);
    expect(said(({ after }) => Object.assign(after, { value: 86, decimals: 0 }))).toHaveLength(1);
  });

  test('a comparator is held to the plan’s own figure of that name and period', () => {
    expect(said(({ comparator }) => Object.assign(comparator ?? {}, { value: 87.1 }))).toEqual([
      'The headline says 87.1% in 2025/26 for England; the plan has 81.7%.',
    ]);
    const elsewhere = { label: 'South West', value: 87.1, period: 'FY2025-26' };
    expect(said((measure) => Object.assign(measure, { comparator: elsewhere }))).toEqual([]);
    const undated = { label: 'England', value: 87.1 };
    expect(said((measure) => Object.assign(measure, { comparator: undated }))).toEqual([]);
  });

  test('nothing is said of a headline without a period, an indicator, or in another unit', () => {
    const wrong = (measure: Measure) => Object.assign(measure.after, { value: 1 });
    const undated = said((measure) => delete wrong(measure).period);
    expect(undated).toEqual([]);
    const unnamed = said((measure) => {
      wrong(measure);
      delete measure.indicator;
    });
    expect(unnamed).toEqual([]);
    expect(said((measure) => Object.assign(wrong(measure) && measure, { unit: 'count' }))).toEqual(
      [],
    );
  });

  test('a headline taken from the table is never found; one off by more than rounding always is', () => {
    const tenths = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
    fc.assert(
      fc.property(tenths, fc.nat(1), fc.integer({ min: 1, max: 50 }), (june, decimals, off) => {
        const value = roundToStated(june, decimals);
        const headline = (stated: number) =>
          found(({ after }) => Object.assign(after, { value: stated, decimals }), june);
        expect(headline(value)).toEqual([]);
        expect(headline(roundToStated(value + off / 10 ** decimals, decimals))).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });
});
