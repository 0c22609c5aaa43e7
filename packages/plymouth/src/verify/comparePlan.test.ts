import { describe, expect, it } from 'vitest';
import type { Plan } from '@milepost/core';
import { comparePlan } from './comparePlan.js';
import { plymouthPlan } from '../plymouthPlan.js';
import { printComparisons } from './printComparisons.js';
import printedFigures from './printed-figures.json' with { type: 'json' };
import type { PrintedReport } from './PrintedReport.js';

const printed = printedFigures as PrintedReport;

function differences(plan: Plan): readonly string[] {
  return comparePlan(plan, printed).flatMap((comparison) => comparison.differences);
}

/** The plan with one thing changed, at a path such as `priorities.0.milestones.0.ref`. */
function changed(path: string, value: unknown): Plan {
  const plan = structuredClone(plymouthPlan);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((own, key) => Reflect.get(Object(own), key), plan);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return plan;
}

describe('the committed table of printed figures', () => {
  it('agrees with the plan in every figure, count, arrow, baseline, target, ref, status and date', () => {
    expect(differences(plymouthPlan)).toEqual([]);
  });

  it('is compared whole: 180 figures, 75 counts, 150 arrows, 17 baselines, 22 statuses, 23 key dates', () => {
    const compared = Object.fromEntries(
      comparePlan(plymouthPlan, printed).map((own) => [own.what, own.compared]),
    );
    expect(compared).toMatchObject({
      Figures: 180,
      Counts: 75,
      Arrows: 150,
      Baselines: 17,
      Targets: 10,
      Refs: 22,
      Statuses: 22,
      'Key dates': 23,
      'Headline figures': 15,
    });
  });
});

describe('comparePlan tells one changed thing apart', () => {
  const indicator = (priority: number, at: number) => `priorities.${priority}.indicators.${at}`;
  const milestone = (priority: number, at: number) => `priorities.${priority}.milestones.${at}`;

  it.each([
    ['a figure', `${indicator(0, 0)}.observations.3.value`, 66.3, 'Figures'],
    ['a count', `${indicator(1, 1)}.observations.12.numerator`, 70, 'Counts'],
    ['an arrow', `${indicator(4, 0)}.observations.14.published.travel`, 'up', 'Arrows'],
    ['a month', `${indicator(2, 0)}.observations.0.period`, '2018-03', 'Months'],
    ['a baseline', `${indicator(0, 1)}.baseline.value`, 357, 'Baselines'],
    ['a baseline’s source', `${indicator(0, 0)}.baseline.source`, 'LAIT', 'Baselines'],
    ['a baseline’s count', `${indicator(2, 1)}.baseline.denominator`, 110, 'Baselines'],
    ['a target', `${indicator(1, 1)}.targets.0.value`, 24, 'Targets'],
    ['a target for monitor only', `${indicator(0, 0)}.targets`, [], 'Targets'],
    ['an indicator’s name', `${indicator(4, 0)}.label`, '% Care Leavers in EET', 'Rows'],
    ['a ref', `${milestone(2, 2)}.ref`, '3.4', 'Refs'],
    ['a status', `${milestone(5, 1)}.status`, 'on-track', 'Statuses'],
    ['a status’s words', 'statuses.0.label', 'On track', 'Statuses'],
    ['a key date', `${milestone(3, 0)}.schedule.0.period`, '2019-02', 'Key dates'],
    ['a kind of date', `${milestone(4, 1)}.schedule.0.kind`, 'due', 'Key dates'],
    ['an update', `${milestone(0, 2)}.schedule.0.updates.0`, '2019-03', 'Key dates'],
    ['a second schedule', `${milestone(5, 1)}.schedule.1`, undefined, 'Key dates'],
    ['a headline', 'headlines.1.measures.0.before.value', 12.5, 'Headline figures'],
    ['a printed decimal', 'headlines.1.measures.0.before.decimals', 1, 'Headline figures'],
    ['a statement', 'claims.0.percent', 77.3, 'Statements on milestones'],
    ['a stated value', 'claims.18.value', 53, 'Statements on figures'],
    [
      'a comparator in the analysis',
      `${indicator(4, 0)}.benchmarks.0.values.0.value`,
      52,
      'Statements on figures',
    ],
    [
      'a part of the audit breakdown',
      'priorities.1.review.worriedAbout.1.breakdown.parts.2.value',
      41,
      'Numbers in the prose',
    ],
    ['a label', 'priorities.5.review.workingWell.0.printed', '6.1', 'Labels of review items'],
    ['a number made up', 'priorities.2.progress', 'We have 99.', 'Numbers in the plan’s words'],
  ])('%s', (_, path, value, what) => {
    const found = differences(changed(path, value));
    expect(found.filter((difference) => difference.startsWith(`${what}, `))).not.toEqual([]);
  });

  it('with where it is, what is printed and what the plan has', () => {
    const plan = changed('priorities.0.indicators.0.observations.3.value', 66.3);
    expect(differences(plan)).toEqual([
      'Figures, % Strategy discussions that lead to S47, Jul-18: printed "66.2%", the plan has "66.3%"',
    ]);
  });

  it('when a milestone is missing altogether', () => {
    const plan = changed('priorities.5.milestones.length', 1);
    expect(differences(plan)).toContain('Milestones, how many: printed 22, the plan has 21');
  });
});

it('printComparisons lists what was compared and each difference', () => {
  const comparisons = [
    { what: 'Figures', compared: 180, differences: ['Figures, here: printed 1, the plan has 2'] },
    { what: 'Refs', compared: 22, differences: [] },
  ];
  expect(printComparisons(comparisons).split('\n')).toEqual([
    'compared with the report  compared  different',
    'Figures                        180          1',
    'Refs                            22          0',
    'all                            202          1',
    '- Figures, here: printed 1, the plan has 2',
  ]);
});
