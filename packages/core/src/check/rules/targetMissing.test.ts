import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

type Series = NonNullable<ReturnType<typeof cleanCopy>['priorities'][0]['indicators']>[0];

const found = (change: (series: Series) => void) => {
  const plan = cleanCopy();
  const series = plan.priorities[1]?.indicators?.[0];
  if (series === undefined) throw new Error('No indicator in priority 2.');
  change(series);
  return findingsBy('target-missing', plan).map(({ message }) => message);
};

describe('target-missing', () => {
  test('targets for other years only are found, with the year that has none', () => {
    expect(found((series) => (series.targets = [{ value: 10, setFor: 'FY2025-26' }]))).toEqual([
      '“Children in care with three or more placements in a year” has no target for 2026/27, so its figure for June 2026 is not rated.',
    ]);
  });

  test('a target for another year that reaches to this one will do', () => {
    const reaching = { value: 10, setFor: 'FY2025-26', appliesTo: 'all-shown' } as const;
    expect(found((series) => (series.targets = [reaching]))).toEqual([]);
  });

  test('no target at all, and no word that it is only monitored, is found', () => {
    expect(found((series) => delete series.targets)[0]).toContain(
      'has no target, and does not say that it is only monitored',
    );
  });

  test('one that is monitored only, or has no better side, needs none', () => {
    expect(found((series) => (series.targets = 'monitor-only'))).toEqual([]);
    expect(
      found((series) => {
        series.polarity = 'none';
        delete series.targets;
      }),
    ).toEqual([]);
  });

  test('nor does one with no figure yet', () => {
    expect(
      found((series) => {
        series.observations.splice(0);
        delete series.targets;
      }),
    ).toEqual([]);
  });
});
