import { describe, expect, it } from 'vitest';
import { describeTrend } from './describeTrend.js';
import { enGB } from '../messages/enGB.js';
import { evaluatePlan } from '../report/evaluatePlan.js';
import { evaluateSeries } from '../report/evaluateSeries.js';
import { smallPlan } from '../examples/smallPlan.js';
import type { IndicatorReport } from '../report/PlanReport.js';
import type { Observation } from '../indicator/Series.js';

function series(...observations: Observation[]): IndicatorReport {
  return evaluateSeries(
    {
      id: 'calls',
      label: 'Calls answered',
      unit: 'percent',
      decimals: 0,
      polarity: 'higher',
      basis: 'in-period',
    },
    { observations },
  );
}

describe('describeTrend', () => {
  it('says from, to, highest, lowest and the latest verdict', () => {
    const report = evaluatePlan(smallPlan).priorities[0]?.kpiSets[0]?.indicators[0];
    expect(describeTrend(report as IndicatorReport, enGB)).toBe(
      'Visits made on time: from 76.4% in April 2024 to 93.1% in June 2025. Highest: 93.1% in June 2025. Lowest: 76.4% in April 2024. Latest figure: Green: meets the 2025/26 target of 90%, 3.1 points above it.',
    );
  });

  it('says of a year-to-date measure that it begins again each year', () => {
    const report = evaluatePlan(smallPlan).priorities[0]?.kpiSets[0]?.indicators[3];
    expect(describeTrend(report as IndicatorReport, enGB)).toContain(
      'the count begins again each April.',
    );
    expect(describeTrend(report as IndicatorReport, enGB, 9)).toContain(
      'begins again each September.',
    );
  });

  it('says the unit of a rate once', () => {
    const report = evaluatePlan(smallPlan).priorities[0]?.kpiSets[0]?.indicators[2];
    expect(describeTrend(report as IndicatorReport, enGB).match(/per 10,000 in/g)).toHaveLength(1);
  });

  it('says that nothing was reported', () => {
    expect(describeTrend(series(), enGB)).toBe('Calls answered: no figures reported.');
    expect(describeTrend(series({ period: '2025-02', symbol: 'c' }), enGB)).toBe(
      'Calls answered: no figures reported.',
    );
  });

  it('makes no trend of one figure', () => {
    expect(
      describeTrend(
        series({ period: '2025-02', value: 80 }, { period: '2025-03', symbol: 'x' }),
        enGB,
      ),
    ).toBe(
      'Calls answered: one figure only, 80% in February 2025. No figure for March 2025. Latest figure: Not rated: no rule says how to rate it.',
    );
  });

  it('names gaps while they are few', () => {
    const figures = ['2025-01', '2025-03', '2025-05'].map((period, at) => ({
      period,
      value: 80 + at,
    }));
    expect(describeTrend(series(...figures), enGB)).toContain(
      'No figure for February 2025 and April 2025.',
    );
  });

  it('counts gaps where they are many', () => {
    const ends = ['2025-01', '2025-07'].map((period, at) => ({ period, value: 80 + at }));
    expect(describeTrend(series(...ends), enGB)).toContain('No figure for 5 of 7 periods.');
  });

  it('says that a flat line is flat', () => {
    const flat = ['2025-01', '2025-02'].map((period) => ({ period, value: 80 }));
    expect(describeTrend(series(...flat), enGB)).toContain('Every figure is the same.');
    const rounded = [80.1, 80.4].map((value, at) => ({ period: `2025-0${at + 1}`, value }));
    expect(describeTrend(series(...rounded), enGB)).toContain('Every figure is the same.');
  });
});
