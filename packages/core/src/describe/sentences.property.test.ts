import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cy } from '../messages/cy.js';
import { describeBaseline } from './describeBaseline.js';
import { describeBasis } from './describeBasis.js';
import { describeBenchmark } from './describeBenchmark.js';
import { describeFigure } from './describeFigure.js';
import { describeRag } from './describeRag.js';
import { describeRule } from './describeRule.js';
import { describeTarget } from './describeTarget.js';
import { describeTravel } from './describeTravel.js';
import { describeTrend } from './describeTrend.js';
import { enGB } from '../messages/enGB.js';
import { evaluateSeries } from '../report/evaluateSeries.js';
import { periodsBetween } from '../period/periodsBetween.js';
import type { Benchmark, Observation, Target } from '../indicator/Series.js';
import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import type { IndicatorReport } from '../report/PlanReport.js';
import type { Messages } from '../messages/Messages.js';
import type { NamedRagRule } from '../rag/RagRule.js';
import type { Period } from '../period/Period.js';

const spans = [
  periodsBetween('2018-01', '2019-06'),
  periodsBetween('2018-Q1', '2019-Q4'),
  periodsBetween('FY2017-18', 'FY2020-21'),
  periodsBetween('FY2017-18-Q3', 'FY2019-20-Q1'),
  periodsBetween('AY2017-18', 'AY2019-20'),
  periodsBetween('2016', '2019'),
  ['2018-03-31', '2018-04-30', '2019-04-30'],
];

const value = fc.oneof(
  fc.integer({ min: -2000, max: 3_000_000 }),
  fc.double({ min: -500, max: 500, noNaN: true }),
  fc.constantFrom(0, 1, 100, 104.2, 0.05, 26.45),
);
const positive = value.map((number) => Math.abs(number) + 0.5);
const basis = fc.constantFrom('relative' as const, 'points' as const);

const rule: fc.Arbitrary<NamedRagRule> = fc.oneof(
  fc.record({
    id: fc.constant('rule'),
    kind: fc.constantFrom('tolerance' as const, 'trend-aware' as const),
    within: fc.double({ min: 0, max: 5, noNaN: true }),
    basis,
  }),
  fc.record({
    id: fc.constant('rule'),
    kind: fc.constant('thresholds' as const),
    green: value,
    amber: value,
  }),
  fc.record({
    id: fc.constant('rule'),
    kind: fc.constant('range' as const),
    low: fc.constant(10),
    high: positive.map((above) => 10 + above),
    within: positive,
  }),
  fc.constant({ id: 'rule', kind: 'monitor' as const }),
);

const words = fc.constantFrom('Visits made on time', 'Care leavers.', ' Plans\nand reviews ');

const definition: fc.Arbitrary<IndicatorDefinition> = fc.record(
  {
    id: fc.constant('one'),
    label: words,
    unit: fc.constantFrom('percent', 'rate', 'count', 'currency', 'days', 'ratio'),
    per: fc.constantFrom(100, 1000, 10000),
    currency: fc.constantFrom('GBP', 'EUR', 'SEK'),
    decimals: fc.integer({ min: 0, max: 3 }),
    polarity: fc.constantFrom('higher', 'lower', 'range', 'none'),
    basis: fc.constantFrom('in-period', 'year-to-date', 'rolling-12', 'snapshot', 'annualised'),
    proxy: fc.record({ standsFor: words, because: words }),
    rule: fc.constant('rule'),
    travel: fc.constantFrom(
      'none' as const,
      { compareWith: 'previous' as const },
      { compareWith: 'same-period-last-year' as const },
      { compareWith: 'previous-in-year' as const, firstAgainstBaseline: false },
      { compareWith: { averageOf: 3 } },
    ),
  },
  { requiredKeys: ['id', 'label', 'unit', 'decimals', 'polarity', 'basis'] },
);

const reported = fc.oneof(
  { weight: 5, arbitrary: value.map((number) => ({ value: number })) },
  fc.constantFrom('c', 'x', 'z', 'low', 'k', 'u').map((symbol) => ({ symbol })),
  fc.record({ numerator: fc.nat(2000), denominator: fc.nat(40) }),
  fc.record({ value, numerator: fc.nat(2000), denominator: fc.nat(40) }),
  fc.constant(null),
);
const told = fc.record(
  { status: fc.constantFrom('final', 'provisional', 'revised'), note: words },
  { requiredKeys: [] },
);

function observations(periods: readonly Period[]): fc.Arbitrary<Observation[]> {
  const figures = fc.array(fc.tuple(reported, told), {
    minLength: periods.length,
    maxLength: periods.length,
  });
  return figures.map((list) =>
    list.flatMap(([figure, more], at) =>
      figure === null ? [] : [{ period: periods[at] as Period, ...figure, ...more }],
    ),
  );
}

function target(periods: readonly Period[]): fc.Arbitrary<Target> {
  return fc.record(
    {
      value,
      setFor: fc.constantFrom('FY2018-19', 'FY2019-20', periods[0] as Period),
      appliesTo: fc.constantFrom('own-period' as const, 'all-shown' as const, {
        from: periods[0] as Period,
        to: periods[periods.length - 1] as Period,
      }),
      source: words,
      assumed: fc.constant(true as const),
    },
    { requiredKeys: ['value', 'setFor'] },
  );
}

const benchmark: fc.Arbitrary<Benchmark> = fc.record({
  id: fc.constant('england'),
  label: fc.constantFrom('England', 'Statistical neighbours'),
  values: fc.array(
    fc.record(
      { period: fc.constantFrom('FY2016-17', 'FY2017-18', 'FY2025-26'), value },
      { requiredKeys: ['period'] },
    ),
    { maxLength: 2 },
  ),
});

const report: fc.Arbitrary<IndicatorReport> = fc
  .record({ periods: fc.constantFrom(...spans), definition, rule })
  .chain(({ periods, definition: own, rule: ownRule }) =>
    fc
      .record(
        {
          observations: observations(periods),
          targets: fc.oneof(
            fc.constant('monitor-only' as const),
            fc.array(target(periods), { maxLength: 2 }),
          ),
          baseline: fc.record(
            {
              period: fc.constantFrom('FY2017-18', 'FY2016-17'),
              value,
              symbol: fc.constantFrom('c' as const, 'x' as const),
              numerator: fc.nat(500),
              denominator: fc.integer({ min: 1, max: 500 }),
              source: words,
            },
            { requiredKeys: ['period'] },
          ),
          benchmarks: fc.array(benchmark, { maxLength: 2 }),
        },
        { requiredKeys: ['observations'] },
      )
      .map((series) => evaluateSeries(own, series, { ragRules: [ownRule] })),
  );

function sentencesOf(indicator: IndicatorReport, messages: Messages): string[] {
  return [
    describeTrend(indicator, messages),
    describeBasis(indicator, messages),
    describeBaseline(indicator, messages),
    describeTarget(indicator.target, indicator, messages),
    ...indicator.targets.map((own) => describeTarget(own, indicator, messages)),
    ...(indicator.rule === null ? [] : [describeRule(indicator.rule, messages, indicator)]),
    ...(indicator.rule === null ? [] : [describeRule(indicator.rule, messages)]),
    ...indicator.benchmarks.map((own) => describeBenchmark(indicator, own, messages)),
    ...indicator.figures.flatMap((figure) => [
      describeFigure(indicator, figure, messages),
      describeRag(indicator, figure, messages),
      describeTravel(indicator, figure, messages),
    ]),
  ];
}

const languages: [string, Messages][] = [
  ['English', enGB],
  ['Welsh', cy],
];

describe.each(languages)('sentences in %s', (_name, messages) => {
  it('never hold a hole, an open slot, an idle space or a doubled stop, whatever is evaluated', () => {
    fc.assert(
      fc.property(report, (indicator) => {
        for (const sentence of sentencesOf(indicator, messages)) {
          expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\[object|[{}]/);
          expect(sentence).not.toMatch(/\s\s|\n|\.\.|\s[.,;:]|^\s|\s$|\(\)|, ,/);
          expect(sentence).toMatch(/\.$/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('say the period, and the band in the language’s own word, of every figure', () => {
    fc.assert(
      fc.property(report, (indicator) => {
        for (const figure of indicator.figures) {
          const sentence = describeFigure(indicator, figure, messages);
          expect(sentence).toContain(messages.rag.bands[figure.rag.band]);
          expect(sentence).toContain(
            figure.period.slice(0, 1) === '2' ? figure.period.slice(0, 4) : '/',
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('carry the caveat of a proxy wherever its figures are told', () => {
    fc.assert(
      fc.property(report, (indicator) => {
        const caveats = [
          describeTrend(indicator, messages),
          ...indicator.figures.map((figure) => describeFigure(indicator, figure, messages)),
          ...indicator.figures
            .filter((figure) => figure.rag.band !== 'not-rated')
            .map((figure) => describeRag(indicator, figure, messages)),
          ...indicator.benchmarks.map((own) => describeBenchmark(indicator, own, messages)),
        ].map((sentence) => sentence.includes(messages.indicator.proxy));
        expect(new Set(caveats)).toEqual(new Set([indicator.proxy !== undefined]));
      }),
      { numRuns: 100 },
    );
  });

  it('say better only of what was judged positive, and worse only of what was judged negative', () => {
    fc.assert(
      fc.property(report, (indicator) => {
        const { positive: better, negative: worse } = messages.travel.judgements;
        for (const figure of indicator.figures) {
          const sentence = describeTravel(indicator, figure, messages);
          expect(sentence.includes(better)).toBe(figure.travel.judgement === 'positive');
          expect(sentence.includes(worse)).toBe(figure.travel.judgement === 'negative');
        }
      }),
      { numRuns: 100 },
    );
  });
});
