import { expect, test } from 'vitest';
import { enGB } from '../messages/enGB.js';
import { evaluateSeries } from '../report/evaluateSeries.js';
import { describeTargetAt } from './describeTargetAt.js';

const indicator = evaluateSeries(
  {
    id: 'repeat-plans',
    label: 'Repeat plans',
    unit: 'percent',
    decimals: 1,
    polarity: 'lower',
    basis: 'snapshot',
  },
  {
    targets: [{ value: 23, setFor: 'FY2019-20', appliesTo: { from: '2019-01', to: '2020-03' } }],
    observations: [
      { period: '2018-12', value: 22.4 },
      { period: '2019-03', value: 22.7 },
      { period: '2019-04', symbol: 'c' },
    ],
  },
);

function at(period: string) {
  const figure = indicator.figures.find((candidate) => candidate.period === period);
  if (figure === undefined) throw new Error(`no figure for ${period}`);
  return describeTargetAt(indicator, figure, enGB);
}

test('describeTargetAt names the year a target was set for, and says when that is another', () => {
  expect(at('2019-04')).toBe('Target: 23% for 2019/20.');
  expect(at('2019-03')).toBe('Target: 23% for 2019/20. That target was set for another year.');
});

test('describeTargetAt speaks of another year’s target even where there is no figure', () => {
  expect(at('2019-02')).toContain('another year');
});

test('describeTargetAt gives null where no target reaches', () => {
  expect(at('2018-12')).toBeNull();
});
