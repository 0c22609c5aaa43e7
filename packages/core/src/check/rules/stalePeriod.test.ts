import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

type Series = NonNullable<ReturnType<typeof cleanCopy>['priorities'][0]['indicators']>[0];

/** The plan stands at 30 June 2026. */
const found = (change: (series: Series) => void, asAt = '2026-06-30') => {
  const plan = cleanCopy();
  plan.asAt = asAt;
  const series = plan.priorities[1]?.indicators?.[0];
  if (series === undefined) throw new Error('No indicator in priority 2.');
  change(series);
  return findingsBy('stale-period', plan)
    .filter(({ place }) => place.indicator === 'placement-moves')
    .map(({ message }) => message);
};

const lastMonth = (count: number) => (series: Series) => {
  series.observations.splice(-count, count);
};

describe('stale-period', () => {
  test('a monthly figure two whole months behind the report is found', () => {
    expect(found(lastMonth(2))).toEqual([
      'The latest figure of “Children in care with three or more placements in a year” is for April 2026; the report stands at 30 June 2026.',
    ]);
  });

  test('one month behind is how figures are published', () => {
    expect(found(lastMonth(1))).toEqual([]);
    expect(found(lastMonth(2), '2026-06-29')).toEqual([]);
  });

  test('a symbol counts as reported: it says why there is no figure', () => {
    const withSymbol = found((series) => {
      for (const one of series.observations.slice(-3)) {
        delete one.value;
        delete one.numerator;
        delete one.denominator;
        delete one.published;
        one.symbol = 'x';
      }
    });
    expect(withSymbol).toEqual([]);
  });

  test('a quarter may be one quarter behind, and a year one year', () => {
    const only = (period: string) => (series: Series) => {
      series.observations.splice(0, series.observations.length, { period, value: 12 });
    };
    expect(found(only('FY2025-26-Q4'))).toEqual([]);
    expect(found(only('FY2025-26-Q3'))).toHaveLength(1);
    expect(found(only('FY2024-25'))).toEqual([]);
    expect(found(only('FY2023-24'))).toHaveLength(1);
  });

  test('an indicator with no figure at all is new, not old', () => {
    expect(found((series) => series.observations.splice(0))).toEqual([]);
  });
});
