import { expect, test } from 'vitest';
import { benchmarkAt } from './benchmarkAt.js';

const neighbours = {
  values: [
    { period: 'FY2018-19', value: 22.1 },
    { period: 'FY2017-18', value: 23.9 },
  ],
};

test('benchmarkAt gives a month the value of its year', () => {
  expect(benchmarkAt(neighbours, '2018-06')).toEqual({ period: 'FY2018-19', value: 22.1 });
});

test('benchmarkAt carries the latest value on, under its own period', () => {
  expect(benchmarkAt(neighbours, '2019-06')).toEqual({ period: 'FY2018-19', value: 22.1 });
});

test('benchmarkAt gives null before the first value', () => {
  expect(benchmarkAt(neighbours, '2016-06')).toBeNull();
  expect(benchmarkAt({ values: [] }, '2018-06')).toBeNull();
});

test('benchmarkAt prefers the period’s own value to its year’s', () => {
  const values = [...neighbours.values, { period: '2018-06', value: 20.4 }];
  expect(benchmarkAt({ values }, '2018-06')).toEqual({ period: '2018-06', value: 20.4 });
  expect(benchmarkAt({ values }, '2018-07')?.value).toBe(22.1);
});

test('benchmarkAt takes the month, not the year that ends with it, whichever is listed first', () => {
  const month = { period: '2019-03', value: 20.4 };
  const quarter = { period: 'FY2018-19-Q4', value: 21.3 };
  for (const values of [
    [...neighbours.values, quarter, month],
    [month, quarter, ...neighbours.values],
  ]) {
    expect(benchmarkAt({ values }, '2019-03')).toEqual(month);
    expect(benchmarkAt({ values }, '2019-02')).toEqual(quarter);
    expect(benchmarkAt({ values }, '2019-05')).toEqual(month);
  }
});

test('benchmarkAt never fills in an older value for one that is withheld', () => {
  const values = [...neighbours.values, { period: '2019-06', symbol: 'c' as const }];
  expect(benchmarkAt({ values }, '2019-06')).toBeNull();
});
