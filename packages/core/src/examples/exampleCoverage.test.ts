import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../report/evaluatePlan.js';
import * as examples from './index.js';
import type { Basis, Polarity, Unit } from '../indicator/IndicatorDefinition.js';
import type { BenchmarkReason } from '../benchmark/BenchmarkReport.js';
import type { MissingSymbol, ObservationStatus } from '../indicator/Series.js';
import type { PeriodKind } from '../period/Period.js';
import type { RagReason } from '../rag/RagVerdict.js';
import type { RagRule } from '../rag/RagRule.js';
import type { ScheduleKind, StatusCategory } from '../milestone/Milestone.js';
import type { TravelReason } from '../travel/Travel.js';

const priorities = Object.values(examples).flatMap((plan) => evaluatePlan(plan).priorities);
const kpiSets = priorities.flatMap((priority) => priority.kpiSets);
const indicators = kpiSets.flatMap((kpis) => kpis.indicators);
const figures = indicators.flatMap((indicator) => indicator.figures);
const milestones = priorities.flatMap((priority) => priority.milestones);

/** Every code of a union, so that a new one does not compile until an example shows it. */
const everyCode = <Code extends string>(codes: Readonly<Record<Code, true>>) =>
  Object.keys(codes).sort();
const shown = (codes: readonly (string | null | undefined)[]) =>
  [...new Set(codes.filter((code) => typeof code === 'string'))].sort();

describe('the example plans together', () => {
  it('show every reason for a rating', () => {
    expect(shown(figures.map(({ rag }) => rag.reason))).toEqual(
      everyCode<RagReason>({
        'at-or-better-than-target': true,
        'within-tolerance': true,
        'outside-tolerance': true,
        'meets-green-threshold': true,
        'meets-amber-threshold': true,
        'misses-amber-threshold': true,
        'inside-range': true,
        'near-range': true,
        'outside-range': true,
        'improved-on-last-year': true,
        'held-on-last-year': true,
        'worse-than-last-year': true,
        'no-figure-last-year': true,
        'monitor-only': true,
        'no-rule': true,
        'no-target': true,
        'no-target-for-period': true,
        'no-polarity': true,
        'not-reported': true,
        symbol: true,
        'zero-denominator': true,
      }),
    );
  });

  it('show every reason for a direction of travel', () => {
    expect(shown(figures.map(({ travel }) => travel.reason))).toEqual(
      everyCode<TravelReason>({
        compared: true,
        'compared-with-baseline': true,
        'compared-with-average': true,
        'not-wanted': true,
        'no-value': true,
        'nothing-before': true,
        'previous-missing': true,
        'too-few-to-average': true,
        'first-in-year': true,
      }),
    );
  });

  it('show every reason for standing with or apart from a comparator', () => {
    const standings = indicators.flatMap(({ benchmarks }) => benchmarks.map((b) => b.standing));
    expect(shown(standings.map(({ reason }) => reason))).toEqual(
      everyCode<BenchmarkReason>({
        compared: true,
        'no-polarity': true,
        'no-figure': true,
        'no-benchmark-value': true,
      }),
    );
    expect(shown(standings.map(({ position }) => position))).toEqual([
      'better',
      'in-line',
      'worse',
    ]);
  });

  it('show every kind of schedule and every category of status', () => {
    expect(shown(milestones.flatMap(({ schedule }) => schedule.map(({ kind }) => kind)))).toEqual(
      everyCode<ScheduleKind>({
        commenced: true,
        commencing: true,
        due: true,
        launch: true,
        'year-long': true,
        rolling: true,
      }),
    );
    expect(shown(milestones.map(({ category }) => category))).toEqual(
      everyCode<StatusCategory>({
        complete: true,
        'on-track': true,
        'at-risk': true,
        late: true,
        'not-started': true,
        'not-due': true,
        suspended: true,
      }),
    );
  });

  it('show every symbol that stands for a figure and every status of one', () => {
    expect(shown(figures.map(({ symbol }) => symbol))).toEqual(
      everyCode<MissingSymbol>({ c: true, x: true, z: true, low: true, k: true, u: true }),
    );
    expect(shown(figures.map(({ status }) => status))).toEqual(
      everyCode<ObservationStatus>({ final: true, provisional: true, revised: true }),
    );
  });

  it('show every unit, polarity, basis and kind of rule', () => {
    expect(shown(indicators.map(({ unit }) => unit))).toEqual(
      everyCode<Unit>({
        percent: true,
        rate: true,
        count: true,
        currency: true,
        days: true,
        ratio: true,
      }),
    );
    expect(shown(indicators.map(({ polarity }) => polarity))).toEqual(
      everyCode<Polarity>({ higher: true, lower: true, range: true, none: true }),
    );
    expect(shown(indicators.map(({ basis }) => basis))).toEqual(
      everyCode<Basis>({
        'in-period': true,
        'year-to-date': true,
        'rolling-12': true,
        snapshot: true,
        annualised: true,
      }),
    );
    expect(shown(indicators.map(({ rule }) => rule?.kind))).toEqual(
      everyCode<RagRule['kind']>({
        tolerance: true,
        thresholds: true,
        range: true,
        'trend-aware': true,
        monitor: true,
      }),
    );
  });

  it('report by month, by financial quarter and by academic year', () => {
    const expected: readonly PeriodKind[] = ['academic-year', 'financial-quarter', 'month'];
    expect(shown(kpiSets.map(({ kind }) => kind))).toEqual(expected);
  });
});
