import { describe, expect, it } from 'vitest';
import { describeBaseline } from './describeBaseline.js';
import { describeBasis } from './describeBasis.js';
import { describeBenchmark } from './describeBenchmark.js';
import { describeComparison } from './describeComparison.js';
import { describeProxy } from './describeProxy.js';
import { describeRule } from './describeRule.js';
import { describeSymbol } from './describeSymbol.js';
import { describeTarget } from './describeTarget.js';
import { enGB } from '../messages/enGB.js';
import { evaluatePlan } from '../report/evaluatePlan.js';
import { evaluateSeries } from '../report/evaluateSeries.js';
import { smallPlan } from '../examples/smallPlan.js';
import { symbolMark } from './symbolMark.js';
import type { BenchmarkReport } from '../benchmark/BenchmarkReport.js';
import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import type { IndicatorReport } from '../report/PlanReport.js';

const indicators = evaluatePlan(smallPlan).priorities.flatMap(({ kpiSets }) =>
  kpiSets.flatMap((set) => set.indicators),
);

function indicator(id: string): IndicatorReport {
  const found = indicators.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

const plain: IndicatorDefinition = {
  id: 'visits',
  label: 'Visits',
  unit: 'percent',
  decimals: 1,
  polarity: 'higher',
  basis: 'in-period',
};

describe('describeTarget', () => {
  const say = (id: string) => describeTarget(indicator(id).target, indicator(id), enGB);

  it('says its reach, and what is assumed of it', () => {
    expect(say('visits-on-time')).toBe(
      'Target: 90% for 2025/26. It is used for every period shown. The source does not say so: it is assumed. Higher is better.',
    );
    expect(say('days-to-visit')).toBe(
      'Target: 10 days for 2024/25. It is used from April 2024 to June 2025. Lower is better.',
    );
    expect(say('repeat-plans')).toBe(
      'Target: 20% for 2025/26. It rates the figures of that period. Lower is better.',
    );
  });

  it('tells monitored only from no target, and from fixed lines', () => {
    expect(say('contacts-rate')).toBe('Monitored only: there is no target.');
    expect(say('agency-spend')).toBe('Rated by fixed lines rather than a target.');
    const without = evaluateSeries(plain, { observations: [] });
    expect(describeTarget(without.target, without, enGB)).toBe('No target has been set.');
    expect(say('workers-per-manager')).toBe('No target covers the latest period.');
  });

  it('gives its source', () => {
    const target = { value: 5, setFor: 'FY2024-25', source: 'Cabinet.' };
    expect(describeTarget(target, indicator('caseload'), enGB)).toContain('Source: Cabinet.');
    expect(describeTarget(target, indicator('caseload'), enGB)).not.toContain('..');
  });
});

describe('describeBaseline', () => {
  it('gives counts and source where there are any', () => {
    expect(describeBaseline(indicator('repeat-plans'), enGB)).toBe(
      '2023/24 baseline: 24.8%, 36 of 145. Source: LAIT.',
    );
    expect(describeBaseline(indicator('days-to-visit'), enGB)).toBe('2023/24 baseline: 15 days.');
  });

  it('says that there is none, and what a symbol in its place means', () => {
    expect(describeBaseline(indicator('supervision'), enGB)).toBe('There is no baseline.');
    const hidden = evaluateSeries(plain, {
      baseline: { period: 'FY2023-24', symbol: 'c' },
      observations: [],
    });
    expect(describeBaseline(hidden, enGB)).toBe('2023/24 baseline: no figure, confidential.');
  });
});

describe('describeBasis', () => {
  it('says that a year-to-date count begins again, in the year’s own first month', () => {
    expect(describeBasis({ basis: 'year-to-date' }, enGB)).toContain('begins again each April.');
    expect(describeBasis({ basis: 'year-to-date' }, enGB, 9)).toContain('again each September.');
  });

  it('says what a snapshot counts', () => {
    expect(describeBasis({ basis: 'snapshot' }, enGB)).toBe(
      'Each figure counts how things stood at the end of its period.',
    );
  });
});

describe('describeComparison', () => {
  const say = (travel: IndicatorDefinition['travel']) =>
    describeComparison(
      evaluateSeries({ ...plain, travel: travel ?? 'none' }, { observations: [] }),
      enGB,
    );

  it('says what each figure is compared with', () => {
    expect(say({ compareWith: 'previous' })).toBe('Compared with the period before.');
    expect(say({ compareWith: 'same-period-last-year' })).toBe(
      'Compared with the same period last year.',
    );
    expect(say({ compareWith: { averageOf: 3 } })).toBe(
      'Compared with the average of the 3 periods before.',
    );
  });

  it('is null where the measure goes without', () => {
    expect(say('none')).toBeNull();
  });
});

describe('describeProxy', () => {
  it('says what it stands for and why, however many full stops and lines the council wrote', () => {
    const proxy = { standsFor: 'Need\nin the city. ', because: 'It cannot be counted.' };
    expect(describeProxy(proxy, enGB)).toBe(
      'Proxy measure: an approximate view only. It stands for: Need in the city. Why: It cannot be counted.',
    );
  });
});

describe('describeBenchmark', () => {
  const say = (id: string, at: number) =>
    describeBenchmark(indicator(id), indicator(id).benchmarks[at] as BenchmarkReport, enGB);

  it('says both figures with their periods, and how far apart they are', () => {
    expect(say('visits-on-time', 0)).toBe(
      'Better than England: 93.1% in June 2025, against 85.6% in 2024/25, 7.5 points above.',
    );
    expect(say('visits-on-time', 1)).toBe(
      'Worse than Statistical neighbours: 93.1% in June 2025, against 94.0% in 2024/25, 0.9 points below.',
    );
  });

  it('judges nothing where the measure has no polarity', () => {
    expect(say('contacts-rate', 0)).toBe(
      'England: 1,298.3 per 10,000 in 2024/25, against 1,310.8 per 10,000 here in June 2025. Neither higher nor lower is better.',
    );
  });

  it('says why there is nothing to compare', () => {
    const against = (values: BenchmarkReport['values'], value?: number) => {
      const observation = value === undefined ? {} : { value };
      const report = evaluateSeries(plain, {
        benchmarks: [{ id: 'e', label: 'England', values }],
        observations: [{ period: '2024-06', ...observation }],
      });
      return describeBenchmark(report, report.benchmarks[0] as BenchmarkReport, enGB);
    };
    expect(against([{ period: '2025-06', value: 80 }], 80)).toBe(
      'Not compared with England: it has no figure for this period or before.',
    );
    expect(against([{ period: '2024-06', value: 80 }])).toBe(
      'Not compared with England: there is no figure.',
    );
    expect(against([{ period: '2024-06', value: 80 }], 80)).toBe(
      'In line with England: 80.0% in June 2024, against 80.0% in June 2024.',
    );
  });
});

describe('describeRule', () => {
  it('says a tolerance of the target, or in points', () => {
    expect(describeRule({ kind: 'tolerance', within: 0.15, basis: 'relative' }, enGB)).toBe(
      'Green: at target or better. Amber: within 15% of the target. Red: further from it.',
    );
    expect(describeRule({ kind: 'tolerance', within: 1, basis: 'points' }, enGB)).toContain(
      'within 1 point of the target',
    );
  });

  it('writes lines in the unit of the measure, once it is told the measure', () => {
    const rule = { kind: 'thresholds', green: 120000, amber: 150000 } as const;
    expect(describeRule(rule, enGB)).toBe(
      'Green: 120,000 or better. Amber: 150,000 or better. Red: anything else.',
    );
    expect(describeRule(rule, enGB, { unit: 'currency', decimals: 0 })).toContain('£120,000');
  });

  it('has a sentence for a range, for last year’s figure and for watching only', () => {
    expect(describeRule({ kind: 'range', low: 14, high: 18, within: 2 }, enGB)).toBe(
      'Green: from 14 to 18. Amber: within 2 points of that range. Red: further from it.',
    );
    expect(describeRule({ kind: 'trend-aware', within: 0.1, basis: 'relative' }, enGB)).toBe(
      'Green: at target or better, or within 10% of it. Amber: further off, but no worse than in the same period last year. Red: anything else.',
    );
    expect(describeRule({ kind: 'monitor' }, enGB)).toBe('Monitored only: watched, never rated.');
  });
});

describe('describeSymbol', () => {
  it('says in words what the mark stands for', () => {
    expect([symbolMark('c'), describeSymbol('c', enGB)]).toEqual(['[c]', 'confidential']);
    expect([symbolMark('low'), describeSymbol('low', enGB)]).toEqual(['[low]', 'too low to show']);
  });
});
