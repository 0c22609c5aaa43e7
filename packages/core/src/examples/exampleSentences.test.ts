import { beforeAll, describe, expect, it } from 'vitest';
import * as core from '../index.js';
import { cy } from '../messages/cy.js';
import { enGB } from '../messages/enGB.js';
import { evaluatePlan } from '../report/evaluatePlan.js';
import * as examples from './index.js';
import type { IndicatorReport, PlanReport } from '../report/PlanReport.js';
import type { Messages } from '../messages/Messages.js';

const reports = Object.values(examples).map((plan) => evaluatePlan(plan));

describe.each([
  ['English', enGB],
  ['Welsh', cy],
] as const)('every sentence about the example plans in %s', (_, messages) => {
  let sentences: readonly string[] = [];
  beforeAll(() => {
    sentences = reports.flatMap((report) => sentencesOf(report, messages));
  });

  it('is filled in: no slot left open, nothing undefined, no NaN', () => {
    expect(sentences.length).toBeGreaterThan(5000);
    expect(sentences.filter((text) => /undefined|NaN|null|[{}]|\[object/.test(text))).toEqual([]);
  });

  it('begins with a capital or a figure, ends, and has no gap or stop twice over', () => {
    const odd = sentences.filter(
      (text) => !/^[\p{Lu}\d£−+’]/u.test(text) || / {2}|[.,;:] ?[.;:,]|^\s|\s$/.test(text),
    );
    expect([...new Set(odd)]).toEqual([]);
  });
});

function sentencesOf(report: PlanReport, messages: Messages): readonly string[] {
  const start = report.financialYearStart;
  const ofIndicator = (indicator: IndicatorReport) => [
    core.describeBaseline(indicator, messages),
    core.describeBasis(indicator, messages, start),
    core.describeTarget(indicator.target, indicator, messages),
    core.describeTrend(indicator, messages),
    ...(indicator.proxy ? [core.describeProxy(indicator.proxy, messages)] : []),
    ...(indicator.rule ? [core.describeRule(indicator.rule, messages, indicator)] : []),
    ...indicator.benchmarks.map((own) => core.describeBenchmark(indicator, own, messages)),
    ...indicator.figures.flatMap((figure) => [
      core.describeFigure(indicator, figure, messages, start),
      core.describeRag(indicator, figure, messages),
      core.describeTravel(indicator, figure, messages, start),
    ]),
  ];
  const ofReview = report.priorities.flatMap(({ review }) =>
    review ? [...review.workingWell, ...review.worriedAbout, ...review.needsToHappen] : [],
  );
  return [
    ...report.priorities
      .flatMap(({ kpiSets }) => kpiSets.flatMap(({ indicators }) => indicators))
      .flatMap(ofIndicator),
    ...report.priorities
      .flatMap(({ milestones }) => milestones)
      .flatMap((milestone) => [
        core.describeOverdue(milestone, messages) ?? [],
        ...milestone.schedule.flatMap((schedule) => [
          core.describeSchedule(schedule, messages),
          core.describeUpdates(schedule, messages) ?? [],
        ]),
      ]),
    ...[report, ...report.priorities].flatMap(({ rollUp }) => [
      core.describeRollUp(rollUp, messages),
      core.describeOverdueCount(rollUp, messages) ?? [],
    ]),
    ...report.headlines.flatMap(({ measures }) =>
      measures.map((measure) => core.describeHeadline(measure, messages)),
    ),
    ...ofReview.flatMap(({ facts = [] }) => facts.map((fact) => core.describeFact(fact, messages))),
  ].flat();
}
