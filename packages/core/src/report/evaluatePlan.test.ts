import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { evaluatePlan } from './evaluatePlan.js';
import { emptyPlan, oneRowPlan, smallPlan } from '../examples/index.js';
import type { Plan } from '../plan/Plan.js';

const plans: readonly (readonly [string, Plan])[] = [
  ['the small plan', smallPlan],
  ['a plan of one row', oneRowPlan],
  ['an empty plan', emptyPlan],
];

describe('evaluatePlan', () => {
  it.each(plans)(
    'gives %s a report that survives JSON and structuredClone unchanged',
    (_, plan) => {
      const report = evaluatePlan(plan);
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
      expect(structuredClone(report)).toStrictEqual(report);
    },
  );

  it.each(plans)(
    'gives %s a report of plain data: no undefined, NaN, Infinity or -0',
    (_, plan) => {
      expect(oddities(evaluatePlan(plan))).toEqual([]);
    },
  );

  it.each(plans)('leaves %s untouched, and gives the same report again', (_, plan) => {
    const frozen = deepFreeze(structuredClone(plan));
    expect(evaluatePlan(frozen)).toStrictEqual(evaluatePlan(plan));
  });

  it('judges dates by the as-at day it is handed, in place of the plan’s own', () => {
    const dueLater = evaluatePlan(smallPlan, { asAt: '2099-12-31' });
    const dueEarlier = evaluatePlan(smallPlan, { asAt: '1999-12-31' });
    expect(dueLater.rollUp.overdue.length).toBeGreaterThan(0);
    expect(dueEarlier.rollUp.overdue).toEqual([]);
    expect(dueLater.asAt).toBe('2099-12-31');
  });

  it('counts the whole plan as the sum of its priorities', () => {
    const { rollUp, priorities } = evaluatePlan(smallPlan);
    const sum = (part: 'total' | 'due' | 'onTrack') =>
      priorities.reduce((total, priority) => total + priority.rollUp[part], 0);
    expect([rollUp.total, rollUp.due, rollUp.onTrack]).toEqual([
      sum('total'),
      sum('due'),
      sum('onTrack'),
    ]);
  });

  it('keeps words that restate a generated key among the report’s notes, and out from under its tables', () => {
    const plan = { ...smallPlan, keyNotes: ['Amber is near.'], notes: ['Counted in June.'] };
    const report = evaluatePlan(plan);
    expect(report.notes).toEqual(['Amber is near.', 'Counted in June.']);
    for (const { kpiSets } of report.priorities) {
      for (const { notes } of kpiSets) expect(notes).toEqual(['Counted in June.']);
    }
  });

  it('is unaffected by the order of observations', () => {
    const shuffled = fc
      .infiniteStream(fc.nat())
      .map((stream) =>
        structuredClone(withObservations(smallPlan, (list) => shuffle(list, stream))),
      );
    fc.assert(
      fc.property(shuffled, (plan) => {
        expect(evaluatePlan(plan)).toStrictEqual(evaluatePlan(smallPlan));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a KPI table of the report', () => {
  const oneIndicator = (observations: Plan['priorities'][number]['indicators']): Plan => ({
    ...oneRowPlan,
    phases: [
      { id: 'before', label: 'Before', to: '2018-11' },
      { id: 'after', label: 'After', from: '2018-12' },
    ],
    priorities: [
      {
        ref: '1',
        title: 'First',
        milestones: [],
        ...(observations && { indicators: observations }),
      },
    ],
  });
  const indicator = (id: string, periods: readonly string[]) =>
    ({
      id,
      label: id,
      unit: 'count',
      decimals: 0,
      polarity: 'lower',
      basis: 'in-period',
      observations: periods.map((period) => ({ period, value: 1 })),
    }) as const;

  it('spans every period of its indicators, gaps included, each in its phase and financial year', () => {
    const plan = oneIndicator([
      indicator('a', ['2018-10']),
      indicator('b', ['2019-01', '2019-04']),
    ]);
    const [set] = evaluatePlan(plan).priorities[0]?.kpiSets ?? [];
    expect(set?.columns).toEqual([
      { period: '2018-10', phase: 'before', financialYear: 'FY2018-19' },
      { period: '2018-11', phase: 'before', financialYear: 'FY2018-19' },
      { period: '2018-12', phase: 'after', financialYear: 'FY2018-19' },
      { period: '2019-01', phase: 'after', financialYear: 'FY2018-19' },
      { period: '2019-02', phase: 'after', financialYear: 'FY2018-19' },
      { period: '2019-03', phase: 'after', financialYear: 'FY2018-19' },
      { period: '2019-04', phase: 'after', financialYear: 'FY2019-20' },
    ]);
    expect(set?.indicators.map(({ figures, latest }) => [figures.length, latest])).toEqual([
      [7, 0],
      [7, 6],
    ]);
  });

  it('holds indicators of one kind of period: monthly and annual ones stand apart', () => {
    const plan = oneIndicator([
      indicator('a', ['2018-10']),
      indicator('b', ['FY2018-19']),
      indicator('c', ['2018-11']),
    ]);
    const sets = evaluatePlan(plan).priorities[0]?.kpiSets ?? [];
    expect(sets.map(({ kind, indicators }) => [kind, indicators.map(({ id }) => id)])).toEqual([
      ['month', ['a', 'c']],
      ['financial-year', ['b']],
    ]);
    expect(new Set(sets.map(({ id }) => id)).size).toBe(2);
  });

  it('keeps an indicator that has no figures yet', () => {
    const plan = oneIndicator([indicator('none', []), indicator('a', ['2018-10'])]);
    const [set] = evaluatePlan(plan).priorities[0]?.kpiSets ?? [];
    expect(set?.indicators.map(({ id, latest }) => [id, latest])).toEqual([
      ['none', null],
      ['a', 0],
    ]);
  });

  it('is absent from a priority with no indicators', () => {
    expect(evaluatePlan(oneIndicator(undefined)).priorities[0]?.kpiSets).toEqual([]);
  });
});

describe('a headline', () => {
  const measure = { label: 'm', unit: 'percent', decimals: 1, polarity: 'lower' } as const;
  const evaluated = (facts: object) =>
    evaluatePlan({
      ...emptyPlan,
      headlines: [
        { id: 'h', title: 'H', measures: [{ ...measure, after: { value: 22.7 }, ...facts }] },
      ],
    }).headlines[0]?.measures[0];

  it('judges its change by polarity and its place by the comparator', () => {
    expect(
      evaluated({ before: { value: 26.8 }, comparator: { label: 'SN', value: 23.9 } }),
    ).toMatchObject({
      computedChange: -4.1,
      movement: 'down',
      judgement: 'positive',
      position: 'better',
    });
  });

  it('judges a printed change where no figure before is printed, and works nothing backwards', () => {
    expect(evaluated({ change: 12.6 })).toMatchObject({
      computedChange: null,
      movement: 'up',
      judgement: 'negative',
      position: null,
    });
  });

  it('says nothing of travel when there is nothing to compare', () => {
    expect(evaluated({})).toMatchObject({ movement: null, judgement: null, computedChange: null });
  });
});

function oddities(value: unknown, path = '$'): string[] {
  if (value === undefined) return [`${path} is undefined`];
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0)
      ? []
      : [`${path} is ${Object.is(value, -0) ? '-0' : value}`];
  }
  if (typeof value !== 'object' || value === null) return [];
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && !Array.isArray(value)) return [`${path} is not plain`];
  return Object.entries(value).flatMap(([key, part]) => oddities(part, `${path}.${key}`));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

function withObservations(plan: Plan, reorder: <T>(list: readonly T[]) => T[]): Plan {
  return {
    ...plan,
    priorities: plan.priorities.map((priority) => ({
      ...priority,
      ...(priority.indicators && {
        indicators: priority.indicators.map((indicator) => ({
          ...indicator,
          observations: reorder(indicator.observations),
        })),
      }),
    })),
  };
}

function shuffle<T>(list: readonly T[], random: Iterator<number>): T[] {
  const keyed = list.map((item) => [random.next().value as number, item] as const);
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}
