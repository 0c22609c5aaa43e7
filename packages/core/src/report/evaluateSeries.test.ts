import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { evaluateSeries } from './evaluateSeries.js';
import type { EvaluateSeriesOptions } from './evaluateSeries.js';
import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import type { Observation, Series } from '../indicator/Series.js';

const definition: IndicatorDefinition = {
  id: 'multiple-plans',
  label: 'Multiple plans',
  unit: 'percent',
  decimals: 1,
  polarity: 'lower',
  basis: 'year-to-date',
};

const options: EvaluateSeriesOptions = {
  ragRules: [
    { id: 'near', kind: 'tolerance', within: 0.15, basis: 'relative' },
    { id: 'trend', kind: 'trend-aware', within: 0.1, basis: 'relative' },
    { id: 'watch', kind: 'monitor' },
    { id: 'between', kind: 'range', low: 20, high: 25, within: 2 },
  ],
  defaultRagRule: 'near',
};

const evaluate = (
  series: Partial<Series>,
  own: Partial<IndicatorDefinition> = {},
  more: EvaluateSeriesOptions = {},
) =>
  evaluateSeries(
    { ...definition, ...own },
    { observations: [], ...series },
    { ...options, ...more },
  );

const observe = (...figures: [string, number][]): Observation[] =>
  figures.map(([period, value]) => ({ period, value }));

describe('evaluateSeries', () => {
  it('fills a missing month with a figure that has no value and no verdict', () => {
    const { figures } = evaluate({ observations: observe(['2019-01', 20], ['2019-03', 21]) });
    expect(figures.map(({ period, value }) => [period, value])).toEqual([
      ['2019-01', 20],
      ['2019-02', null],
      ['2019-03', 21],
    ]);
    expect(figures[1]).toMatchObject({
      status: null,
      rag: { band: 'not-rated', reason: 'not-reported' },
      travel: { movement: null, reason: 'no-value' },
    });
    expect(figures[2]?.travel).toMatchObject({ movement: null, reason: 'previous-missing' });
  });

  it('gives an empty series no columns, no latest and no verdict', () => {
    expect(evaluate({})).toMatchObject({ figures: [], latest: null, target: null });
  });

  it('refuses a rule that is not there, naming the ones that are', () => {
    expect(() => evaluate({}, { rule: 'strict' })).toThrow(
      'Indicator "multiple-plans" is rated by rule "strict", which is not among the RAG rules ("near", "trend", "watch", "between"). Add it there, or name one of these.',
    );
  });

  describe('value', () => {
    it('is the one stated, though the counts say another', () => {
      const { figures } = evaluate({
        observations: [{ period: '2018-04', value: 36.8, numerator: 7, denominator: 20 }],
      });
      expect(figures[0]).toMatchObject({ value: 36.8, valueFrom: 'stated' });
    });

    it('is worked out from the counts at the stated decimals where none is stated', () => {
      const { figures } = evaluate({
        observations: [{ period: '2018-04', numerator: 7, denominator: 19 }],
      });
      expect(figures[0]).toMatchObject({ value: 36.8, valueFrom: 'counts' });
    });

    it('is worked out per 10,000 for such a rate', () => {
      const { figures } = evaluate(
        { observations: [{ period: '2018-04', numerator: 153, denominator: 52610 }] },
        { unit: 'rate', per: 10000 },
      );
      expect(figures[0]?.value).toBe(29.1);
    });

    it('is none when nobody is there to count, and the reason says so', () => {
      const { figures } = evaluate({
        targets: [{ value: 23, setFor: 'FY2018-19' }],
        observations: [
          { period: '2018-04', numerator: 0, denominator: 0, symbol: 'z' },
          { period: '2018-05', numerator: 0, denominator: 0 },
        ],
      });
      expect(figures.map(({ value, rag }) => [value, rag.band, rag.reason])).toEqual([
        [null, 'not-rated', 'zero-denominator'],
        [null, 'not-rated', 'zero-denominator'],
      ]);
    });

    it('above 100% is kept, never clamped', () => {
      expect(evaluate({ observations: observe(['2019-04', 104.2]) }).figures[0]?.value).toBe(104.2);
    });

    it('of the latest vintage wins; the others are kept', () => {
      const old = { period: '2018-04', value: 30 };
      const first = { period: '2018-04', value: 31, vintage: '2018-05-01' };
      const revised = {
        period: '2018-04',
        value: 32,
        vintage: '2018-06-01',
        status: 'revised',
      } as const;
      const report = evaluate({ observations: [revised, old, first] });
      expect(report.figures).toHaveLength(1);
      expect(report.figures[0]).toMatchObject({ value: 32, status: 'revised' });
      expect(report.superseded).toEqual([old, first]);
    });
  });

  describe('target', () => {
    it('set for the figure’s own year comes before one stretched to all that is shown', () => {
      const { figures } = evaluate({
        targets: [
          { value: 20, setFor: 'FY2019-20', appliesTo: 'all-shown' },
          { value: 30, setFor: 'FY2018-19' },
        ],
        observations: observe(['2019-03', 25], ['2019-04', 25]),
      });
      expect(figures.map(({ rag }) => [rag.target, rag.band, rag.targetOfOtherPeriod])).toEqual([
        [30, 'green', false],
        [20, 'red', false],
      ]);
    });

    it('of another year rates the figure and says that it is another year’s', () => {
      const { figures } = evaluate({
        targets: [{ value: 23, setFor: 'FY2019-20', appliesTo: 'all-shown' }],
        observations: observe(['2019-03', 22.7]),
      });
      expect(figures[0]?.rag).toMatchObject({
        targetSetFor: 'FY2019-20',
        targetOfOtherPeriod: true,
      });
    });

    it('reaching over a stretch rates both ends of it and nothing beyond', () => {
      const { figures } = evaluate({
        targets: [
          { value: 23, setFor: 'FY2020-21', appliesTo: { from: '2019-02', to: '2019-03' } },
        ],
        observations: observe(['2019-01', 20], ['2019-02', 20], ['2019-03', 20], ['2019-04', 20]),
      });
      expect(figures.map(({ rag }) => rag.reason)).toEqual([
        'no-target-for-period',
        'at-or-better-than-target',
        'at-or-better-than-target',
        'no-target-for-period',
      ]);
    });

    it('stretched over a series with no figures yet is told, and breaks nothing', () => {
      const targets = [
        { value: 23, setFor: 'FY2020-21', appliesTo: { from: '2019-02', to: '2019-03' } },
      ];
      const benchmarks = [{ id: 'england', label: 'England', values: [] }];
      expect(evaluate({ targets, benchmarks }, { polarity: 'range' })).toMatchObject({
        target: targets[0],
        figures: [],
      });
    });

    it('missing is not-rated, never green', () => {
      const { figures } = evaluate({ observations: observe(['2019-01', 0]) });
      expect(figures[0]?.rag).toMatchObject({ band: 'not-rated', reason: 'no-target' });
    });

    it('replaced by monitor-only is not-rated, and says so', () => {
      const report = evaluate({ targets: 'monitor-only', observations: observe(['2019-01', 0]) });
      expect(report.monitorOnly).toBe(true);
      expect(report.figures[0]?.rag.reason).toBe('monitor-only');
    });

    it('compares at the stated decimals: 79.96 reads 80.0 and meets 80', () => {
      const { figures } = evaluate(
        {
          targets: [{ value: 80, setFor: 'FY2018-19' }],
          observations: observe(['2019-01', 79.96]),
        },
        { polarity: 'higher' },
      );
      expect(figures[0]?.rag).toMatchObject({ band: 'green', margin: 0 });
    });
  });

  describe('direction of travel', () => {
    const baseline = { period: 'FY2017-18', value: 26.8 };

    it('compares the first month with the baseline', () => {
      const { figures } = evaluate({
        baseline,
        observations: observe(['2018-04', 36.8], ['2018-05', 23.8]),
      });
      expect(figures.map(({ travel }) => travel)).toMatchObject([
        {
          movement: 'up',
          judgement: 'negative',
          reason: 'compared-with-baseline',
          comparedWith: 'FY2017-18',
        },
        {
          movement: 'down',
          judgement: 'positive',
          reason: 'compared',
          comparedWith: '2018-04',
          change: -13,
        },
      ]);
    });

    it('does not reach for the baseline when a month in the middle is missing', () => {
      const { figures } = evaluate({
        baseline,
        observations: observe(['2018-04', 36.8], ['2018-06', 23.8]),
      });
      expect(figures[2]?.travel.reason).toBe('previous-missing');
    });

    it('has nothing before the first month when there is no baseline', () => {
      expect(evaluate({ observations: observe(['2018-04', 36.8]) }).figures[0]?.travel.reason).toBe(
        'nothing-before',
      );
    });

    it('crosses the April reset by default, and does not when told to stay in the year', () => {
      const observations = observe(['2019-03', 22.7], ['2019-04', 28], ['2019-05', 27.1]);
      const reasons = (compareWith: 'previous' | 'previous-in-year') =>
        evaluate({ baseline, observations }, {}, { travel: { compareWith } }).figures.map(
          ({ travel }) => travel.reason,
        );
      expect(reasons('previous')).toEqual(['compared-with-baseline', 'compared', 'compared']);
      expect(reasons('previous-in-year')).toEqual(['nothing-before', 'first-in-year', 'compared']);
    });

    it('compares with the same month last year when told to', () => {
      const observations = observe(['2018-04', 36.8], ['2019-03', 22.7], ['2019-04', 28]);
      const { figures } = evaluate(
        { observations },
        {},
        { travel: { compareWith: 'same-period-last-year' } },
      );
      expect(figures.at(-1)?.travel).toMatchObject({
        comparedWith: '2018-04',
        movement: 'down',
        judgement: 'positive',
      });
      expect(figures.at(0)?.travel.reason).toBe('nothing-before');
      expect(figures.at(-2)?.travel.reason).toBe('nothing-before');
    });

    it('uses the baseline as last year’s figure where it is of that very period', () => {
      const { figures } = evaluate(
        { baseline, observations: observe(['FY2018-19', 22.7]) },
        {},
        { travel: { compareWith: 'same-period-last-year' } },
      );
      expect(figures[0]?.travel).toMatchObject({
        reason: 'compared-with-baseline',
        movement: 'down',
      });
    });

    it('compares with the average of the periods before, as stated, when told to', () => {
      const { figures, travel } = evaluate(
        {
          baseline: { period: 'FY2017-18', value: 30 },
          observations: observe(
            ['2018-04', 20],
            ['2018-05', 21],
            ['2018-06', 20.6],
            ['2018-07', 19],
          ),
        },
        {},
        { travel: { compareWith: { averageOf: 3 } } },
      );
      expect(travel?.compareWith).toEqual({ averageOf: 3 });
      expect(figures[3]?.travel).toEqual({
        movement: 'down',
        judgement: 'positive',
        reason: 'compared-with-average',
        comparedWith: '2018-06',
        comparedValue: 20.5,
        change: -1.5,
      });
    });

    it('has no average until every period of it has a figure, and never falls back on the baseline', () => {
      const { figures } = evaluate(
        {
          baseline: { period: 'FY2017-18', value: 30 },
          observations: observe(
            ['2018-04', 20],
            ['2018-06', 20.6],
            ['2018-07', 19],
            ['2018-08', 18],
          ),
        },
        {},
        { travel: { compareWith: { averageOf: 2 } } },
      );
      expect(figures.map(({ travel }) => travel.reason)).toEqual([
        'too-few-to-average',
        'no-value',
        'too-few-to-average',
        'too-few-to-average',
        'compared-with-average',
      ]);
    });

    it('holds against an average that reads the same at the stated decimals', () => {
      const steady = {
        observations: observe(['2018-04', 20], ['2018-05', 20.1], ['2018-06', 20.1]),
      };
      const compareWith = { averageOf: 2 };
      const movement = (precision: 'stated' | 'exact') =>
        evaluate(steady, {}, { travel: { compareWith, precision } }).figures[2]?.travel.movement;
      expect([movement('stated'), movement('exact')]).toEqual(['same', 'up']);
    });

    it('of a measure best at its target is judged by the target of each period, not of the last', () => {
      const { figures } = evaluate(
        {
          targets: [{ value: 10, setFor: 'FY2018-19' }],
          observations: observe(['2019-02', 14], ['2019-03', 12], ['2019-04', 12.5]),
        },
        { polarity: 'range' },
      );
      expect(figures.map(({ travel }) => travel.judgement)).toEqual([null, 'positive', 'neutral']);
    });

    it('is left out where the indicator goes without', () => {
      const report = evaluate({ observations: observe(['2019-03', 22.7]) }, { travel: 'none' });
      expect(report.travel).toBeNull();
      expect(report.figures[0]?.travel.reason).toBe('not-wanted');
    });

    it('of figures on single days compares with the day before it that has one', () => {
      const { figures } = evaluate({
        observations: observe(['2019-01-15', 20], ['2019-03-02', 21]),
      });
      expect(figures[1]?.travel).toMatchObject({ comparedWith: '2019-01-15', movement: 'up' });
    });
  });

  it('trend-aware: amber only if improved or held on the same quarter last year; red, and says so, with no figure', () => {
    const { figures } = evaluate(
      {
        targets: [{ value: 10, setFor: 'FY2018-19', appliesTo: 'all-shown' }],
        observations: observe(['FY2017-18-Q1', 30], ['FY2018-19-Q1', 29], ['FY2018-19-Q2', 29]),
      },
      { rule: 'trend' },
    );
    expect(
      figures.filter(({ value }) => value !== null).map(({ rag }) => [rag.band, rag.reason]),
    ).toEqual([
      ['red', 'no-figure-last-year'],
      ['amber', 'improved-on-last-year'],
      ['red', 'no-figure-last-year'],
    ]);
  });

  it('is unaffected by the order of observations, vintages included', () => {
    const observation = fc.record({
      period: fc
        .integer({ min: 1, max: 12 })
        .map((month) => `2019-${String(month).padStart(2, '0')}`),
      value: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
      vintage: fc
        .integer({ min: 1, max: 28 })
        .map((day) => `2020-01-${String(day).padStart(2, '0')}`),
    });
    const observations = fc.uniqueArray(observation, {
      selector: ({ period, vintage }) => `${period} ${vintage}`,
      maxLength: 40,
    });
    const shuffled = observations.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    const series = {
      baseline: { period: 'FY2017-18', value: 26.8 },
      targets: [{ value: 23, setFor: 'FY2019-20' }],
    };
    fc.assert(
      fc.property(shuffled, ([inOrder, anyOrder]) => {
        expect(evaluate({ ...series, observations: anyOrder })).toEqual(
          evaluate({ ...series, observations: inOrder }),
        );
      }),
    );
  });

  it('mirrors every verdict when figures, targets and polarity are mirrored', () => {
    const value = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);
    const opposite = { up: 'down', down: 'up', same: 'same' } as const;
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), value, (values, target) => {
        const build = (sign: 1 | -1) =>
          evaluate(
            {
              targets: [{ value: sign * target, setFor: '2019' }],
              baseline: { period: '2018', value: sign * 12.3 },
              observations: values.map((figure, index) => ({
                period: `2019-${String(index + 1).padStart(2, '0')}`,
                value: sign * figure,
              })),
            },
            { polarity: sign === 1 ? 'higher' : 'lower' },
          ).figures;
        const plain = build(1);
        build(-1).forEach((mirrored, index) => {
          const { rag, travel } = plain[index] as (typeof plain)[number];
          expect([mirrored.rag.band, mirrored.rag.reason]).toEqual([rag.band, rag.reason]);
          expect(mirrored.travel.judgement).toBe(travel.judgement);
          expect(mirrored.travel.movement).toBe(travel.movement && opposite[travel.movement]);
        });
      }),
    );
  });
});
