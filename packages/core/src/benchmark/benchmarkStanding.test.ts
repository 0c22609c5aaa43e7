import { describe, expect, it } from 'vitest';
import { benchmarkStanding } from './benchmarkStanding.js';

const neighbours = {
  values: [
    { period: 'FY2017-18', value: 13.5 },
    { period: 'FY2018-19', value: 12.5 },
    { period: 'FY2019-20', symbol: 'x' },
  ],
} as const;

const lower = { polarity: 'lower', decimals: 1 } as const;

describe('benchmarkStanding', () => {
  it('is better, worse or in line by polarity', () => {
    const against = (value: number) =>
      benchmarkStanding({ period: '2019-06', value }, neighbours, lower).position;
    expect([against(10.7), against(13), against(12.5)]).toEqual(['better', 'worse', 'in-line']);
  });

  it('is in line when the two read the same at the stated decimals', () => {
    expect(benchmarkStanding({ period: '2019-06', value: 12.54 }, neighbours, lower).position).toBe(
      'in-line',
    );
  });

  it('compares with the latest value at or before the figure, and says which period that was', () => {
    expect(benchmarkStanding({ period: '2019-03', value: 10.7 }, neighbours, lower)).toMatchObject({
      benchmarkPeriod: 'FY2018-19',
      benchmark: 12.5,
      difference: -1.8,
    });
    expect(
      benchmarkStanding({ period: '2019-02', value: 10.7 }, neighbours, lower).benchmarkPeriod,
    ).toBe('FY2017-18');
  });

  it('takes no position when no value is that old', () => {
    expect(benchmarkStanding({ period: '2018-02', value: 10.7 }, neighbours, lower)).toMatchObject({
      position: null,
      reason: 'no-benchmark-value',
    });
  });

  it('takes no position without a figure, or without polarity', () => {
    expect(benchmarkStanding(null, neighbours, lower)).toMatchObject({
      position: null,
      reason: 'no-figure',
    });
    expect(
      benchmarkStanding({ period: '2019-06', value: 10 }, neighbours, {
        polarity: 'none',
        decimals: 1,
      }),
    ).toMatchObject({ position: null, reason: 'no-polarity', difference: -2.5 });
  });
});
