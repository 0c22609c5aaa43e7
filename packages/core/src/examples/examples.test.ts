import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../report/evaluatePlan.js';
import { safeParsePlan } from '../plan/parse.js';
import { textIn } from '../text/textIn.js';
import * as examples from './index.js';
import type { Plan } from '../plan/Plan.js';
import type { PlanReport } from '../report/PlanReport.js';

const { academicPlan, bilingualPlan, quarterlyPlan } = examples;
const plans: readonly (readonly [string, Plan])[] = Object.entries(examples);
const reports = plans.map(([name, plan]) => [name, evaluatePlan(plan)] as const);

const indicatorsOf = ({ priorities }: PlanReport) =>
  priorities.flatMap(({ kpiSets }) => kpiSets.flatMap(({ indicators }) => indicators));
const milestonesOf = ({ priorities }: PlanReport) =>
  priorities.flatMap(({ milestones }) => milestones);

describe('every example plan', () => {
  it.each(plans)('%s parses without an issue, to what was written', (_, plan) => {
    const result = safeParsePlan(plan);
    expect(result.ok ? [] : result.issues).toEqual([]);
    expect(result).toEqual({ ok: true, plan });
  });

  it.each(reports)('%s evaluates to plain data that survives JSON unchanged', (_, report) => {
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
  });

  it.each(plans)('%s cites only milestones that it has', (_, { priorities }) => {
    for (const { milestones, impact = [], assurance = [], review } of priorities) {
      const refs = new Set(milestones.map(({ ref }) => ref));
      const items = review
        ? [...review.workingWell, ...review.worriedAbout, ...review.needsToHappen]
        : [];
      const cited = [
        ...[...impact, ...assurance].flatMap((block) => block.refs),
        ...items.flatMap(({ cites = [] }) => cites),
      ];
      expect(cited.filter((ref) => !refs.has(ref))).toEqual([]);
    }
  });

  it.each(plans)('%s belongs to a council that says it is made up', (_, { organisation }) => {
    expect(textIn(organisation.name, 'en')).toMatch(/\(fictional\)$/);
  });

  it.each(plans)('%s names every headline figure as its indicator has it', (name, plan) => {
    const indicators = new Map(
      indicatorsOf(evaluatePlan(plan)).map((indicator) => [indicator.id, indicator]),
    );
    for (const { indicator: id, before, after } of (plan.headlines ?? []).flatMap(
      ({ measures }) => measures,
    )) {
      if (id === undefined) continue;
      const figures = indicators.get(id)?.figures ?? [];
      for (const { period, value } of before === undefined ? [after] : [before, after]) {
        expect([name, period, figures.find((figure) => figure.period === period)?.value]).toEqual([
          name,
          period,
          value,
        ]);
      }
    }
  });
});

describe('quarterlyPlan', () => {
  const report = evaluatePlan(quarterlyPlan);

  it('runs over twelve financial quarters, every priority in one table', () => {
    for (const { kpiSets } of report.priorities) {
      expect(kpiSets.map(({ kind, columns }) => [kind, columns.length])).toEqual([
        ['financial-quarter', 12],
      ]);
    }
  });

  it('gives every milestone an owner and a BRAG status, and revises some dates', () => {
    const milestones = milestonesOf(report);
    expect(milestones.filter(({ owner }) => owner === undefined)).toEqual([]);
    expect(milestones.filter(({ revisedDue }) => revisedDue !== undefined).length).toBe(3);
    expect(report.rollUp.byStatus.map(({ count }) => count > 0)).toEqual(Array(5).fill(true));
  });

  it('keeps what a later issue revised', () => {
    const conferences = indicatorsOf(report).find(({ id }) => id === 'icpc-within-15-days');
    expect(conferences?.superseded.map(({ period, numerator }) => [period, numerator])).toEqual([
      ['FY2024-25-Q4', 70],
      ['FY2025-26-Q1', 74],
    ]);
    expect(conferences?.figures[7]).toMatchObject({ numerator: 72, status: 'revised' });
  });

  it('rates by fixed lines alone', () => {
    expect(new Set(report.ragRules.map(({ kind }) => kind))).toEqual(
      new Set(['thresholds', 'monitor']),
    );
  });
});

describe('academicPlan', () => {
  const report = evaluatePlan(academicPlan);

  it('runs over academic years, with no baseline anywhere', () => {
    const kinds = report.priorities.flatMap(({ kpiSets }) => kpiSets.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['academic-year']));
    expect(indicatorsOf(report).filter(({ baseline }) => baseline !== null)).toEqual([]);
  });

  it('calls a move within the range neither better nor worse, and one out of it worse', () => {
    const judgements = (id: string) =>
      indicatorsOf(report)
        .find((indicator) => indicator.id === id)
        ?.figures.map(({ travel }) => travel.judgement);
    expect(judgements('spare-secondary-places')).toEqual([
      null,
      'neutral',
      'neutral',
      'neutral',
      'negative',
      'negative',
      'negative',
    ]);
  });
});

describe('bilingualPlan', () => {
  const report = evaluatePlan(bilingualPlan);

  it('has five priorities of twelve indicators over 36 months', () => {
    expect(
      report.priorities.map(({ kpiSets }) => [
        kpiSets.length,
        kpiSets[0]?.indicators.length,
        kpiSets[0]?.columns.length,
      ]),
    ).toEqual(Array(5).fill([1, 12, 36]));
  });

  it('says everything in both languages: no words stand in one alone', () => {
    const words = new Set(
      'title label text by name cadence role owner lead note source'.split(' '),
    );
    for (const key of 'commitment aim progress analysis summary organisation'.split(' ')) {
      words.add(key);
    }
    const inOneLanguage: unknown[] = [];
    JSON.parse(JSON.stringify(bilingualPlan), (key: string, value: unknown) => {
      if (words.has(key) && typeof value === 'string') inOneLanguage.push([key, value]);
      return value;
    });
    expect(inOneLanguage).toEqual([]);
  });

  it('gives the same figures each time, none of them out of bounds', () => {
    const values = indicatorsOf(report).flatMap(({ unit, id, figures }) =>
      figures.map(({ value }) => ({ unit, id, value: value ?? 0 })),
    );
    expect(values.filter(({ unit, value }) => unit === 'percent' && value > 100)).toEqual([]);
    expect(values.filter(({ value }) => value < 0)).toEqual([]);
    const [attendance] = indicatorsOf(report);
    expect(attendance?.figures.slice(0, 5).map(({ value }) => value)).toEqual([
      91.4,
      92.2,
      92.3,
      91.9,
      null,
    ]);
  });

  it('leaves out months with nothing reported, and rates no month in which nobody was there', () => {
    const reasons = indicatorsOf(report).flatMap(({ figures }) =>
      figures.filter(({ value }) => value === null).map(({ rag }) => rag.reason),
    );
    expect(new Set(reasons)).toEqual(new Set(['not-reported', 'symbol', 'zero-denominator']));
  });

  it('tells how one milestone came to be late', () => {
    const [told, ...others] = milestonesOf(report).filter(({ history }) => history !== undefined);
    expect(others).toEqual([]);
    expect(told?.history?.map(({ status }) => status)).toEqual([
      'on-target',
      'one-month-behind',
      'more-than-one-month-behind',
    ]);
  });
});
