import { describe, expect, it } from 'vitest';
import { describeTravel } from './describeTravel.js';
import { enGB } from '../messages/enGB.js';
import { evaluateSeries } from '../report/evaluateSeries.js';

describe('describeTravel', () => {
  const report = evaluateSeries(
    {
      id: 'sickness',
      label: 'Days lost to sickness',
      unit: 'days',
      decimals: 1,
      polarity: 'lower',
      basis: 'in-period',
      travel: { compareWith: { averageOf: 2 } },
    },
    {
      observations: [
        { period: '2025-04', value: 8 },
        { period: '2025-05', value: 7 },
        { period: '2025-06', value: 6.5 },
      ],
    },
  );
  const said = report.figures.map((figure) => describeTravel(report, figure, enGB));

  it('says that a figure is compared with an average, and of how many periods', () => {
    expect(said[2]).toBe(
      'Down from 7.5 days, the average of the 2 periods before, an improvement.',
    );
  });

  it('says that there are too few figures to average, and how many it wants', () => {
    expect(said[1]).toBe('No direction of travel: the 2 periods before do not all have a figure.');
  });

  it('says that a year-to-date count began again between the two, and only then', () => {
    const plans = evaluateSeries(
      {
        id: 'plans',
        label: 'Repeat plans',
        unit: 'percent',
        decimals: 1,
        polarity: 'lower',
        basis: 'year-to-date',
      },
      {
        observations: [
          { period: '2025-03', value: 21.2 },
          { period: '2025-04', value: 33.3 },
          { period: '2025-05', value: 21.1 },
        ],
      },
    );
    expect(plans.figures.map((figure) => describeTravel(plans, figure, enGB))).toEqual([
      'No direction of travel: there is nothing earlier to compare with.',
      'Up from 21.2% in March 2025, a change for the worse. The count began again between the two.',
      'Down from 33.3% in April 2025, an improvement.',
    ]);
  });

  it('says that a year-to-date count began again between two months, but not between two Aprils', () => {
    const said = (compareWith: 'previous' | 'same-period-last-year') => {
      const yearToDate = evaluateSeries(
        {
          id: 're-referrals',
          label: 'Re-referrals',
          unit: 'percent',
          decimals: 1,
          polarity: 'lower',
          basis: 'year-to-date',
          travel: { compareWith },
        },
        {
          observations: [
            { period: '2024-04', value: 30 },
            { period: '2025-03', value: 24 },
            { period: '2025-04', value: 28 },
          ],
        },
      );
      const [april] = yearToDate.figures.slice(-1);
      return april === undefined ? '' : describeTravel(yearToDate, april, enGB);
    };
    expect(said('previous')).toBe(
      'Up from 24.0% in March 2025, a change for the worse. The count began again between the two.',
    );
    expect(said('same-period-last-year')).toBe('Down from 30.0% in April 2024, an improvement.');
  });
});
