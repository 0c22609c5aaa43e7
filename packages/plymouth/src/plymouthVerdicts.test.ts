import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '@milepost/core';
import type { Plan, PlanReport } from '@milepost/core';
import { parsePlan, safeParsePlan } from '@milepost/core/parse';
import { plymouthPlan } from './plymouthPlan.js';

const report = evaluatePlan(plymouthPlan);

function indicatorsOf({ priorities }: PlanReport) {
  return priorities.flatMap(({ kpiSets }) => kpiSets.flatMap(({ indicators }) => indicators));
}

it('parsePlan takes the plan as it is, with no issue', () => {
  const parsed = safeParsePlan(JSON.parse(JSON.stringify(plymouthPlan)));
  expect(parsed).toEqual({ ok: true, plan: plymouthPlan });
  expect(parsePlan(structuredClone(plymouthPlan))).toEqual(plymouthPlan);
});

describe('milestones', () => {
  it('17 of 22 are on track (77.3%), 4 have slipped slightly (18.2%), 1 is not yet due (4.5%)', () => {
    const counts = report.rollUp.byStatus.map(({ status, count, percentOfAll }) => [
      status,
      count,
      percentOfAll?.toFixed(1),
    ]);
    expect(report.rollUp.total).toBe(22);
    expect(counts).toEqual([
      ['on-track', 17, '77.3'],
      ['slight-slippage', 4, '18.2'],
      ['not-yet-due', 1, '4.5'],
    ]);
  });

  it('17 of the 21 due are on track (81.0%)', () => {
    expect(report.rollUp.due).toBe(21);
    expect(report.rollUp.onTrackPercentOfDue?.toFixed(1)).toBe('81.0');
  });

  it('by priority 6 of 7, 3 of 4, 3 of 3, 3 of 3, 1 of 3 and 1 of 2 are on track', () => {
    const counts = report.priorities.map(({ rollUp }) => `${rollUp.onTrack}/${rollUp.total}`);
    expect(counts).toEqual(['6/7', '3/4', '3/3', '3/3', '1/3', '1/2']);
  });

  it('3.3, 4.1, 5.1, 6.1 and 6.2 are overdue, and no other', () => {
    expect(report.rollUp.overdue).toEqual(['3.3', '4.1', '5.1', '6.1', '6.2']);
  });
});

describe('RAG', () => {
  it('rates June 2019 against each 2019/20 target', () => {
    const bands = indicatorsOf(report)
      .filter(({ monitorOnly }) => !monitorOnly)
      .map(({ id, figures }) => [id, figures.at(-1)?.rag.band]);
    expect(bands).toEqual([
      ['icpc-within-15-days', 'green'],
      ['re-referrals', 'red'],
      ['multiple-cp-plans', 'amber'],
      ['short-term-stability', 'green'],
      ['long-term-stability', 'amber'],
      ['care-leavers-eet', 'amber'],
      ['care-leavers-accommodation', 'green'],
    ]);
  });

  it('never rates the five measures that are monitored only', () => {
    const monitored = indicatorsOf(report).filter(({ monitorOnly }) => monitorOnly);
    const bands = monitored.flatMap(({ figures }) => figures.map(({ rag }) => rag.band));
    expect(monitored).toHaveLength(5);
    expect(new Set(bands)).toEqual(new Set(['not-rated']));
  });

  it('rates 2018/19 conferences against the 75% of their own year', () => {
    const icpc = indicatorsOf(report).find(({ id }) => id === 'icpc-within-15-days');
    const targets = icpc?.figures.map(({ rag }) => rag.target);
    expect(targets).toEqual([...Array<number>(12).fill(75), 80, 80, 80]);
  });

  it('would put 31 of the 105 rated cells in another band were the 15% points of the measure', () => {
    const points: Plan = {
      ...plymouthPlan,
      ragRules: [
        { id: 'within-15-percent', kind: 'tolerance', within: 15, basis: 'points' },
        { id: 'monitor', kind: 'monitor' },
      ],
    };
    const bands = (own: PlanReport) =>
      indicatorsOf(own)
        .filter(({ monitorOnly }) => !monitorOnly)
        .flatMap(({ figures }) => figures.map(({ rag }) => rag.band));
    const [relative, other] = [bands(report), bands(evaluatePlan(points))];
    expect(relative).toHaveLength(105);
    expect(relative.filter((band, at) => band !== other[at])).toHaveLength(31);
  });
});

describe('direction of travel', () => {
  const cells = indicatorsOf(report).flatMap(({ id, figures }) =>
    figures.flatMap(({ period, travel, published }) =>
      published?.travel === undefined
        ? []
        : [{ id, period, printed: published.travel, computed: travel.movement, ...travel }],
    ),
  );

  it('agrees with the printed arrows in 144 of 150 cells', () => {
    expect(cells).toHaveLength(150);
    expect(cells.filter(({ printed, computed }) => printed === computed)).toHaveLength(144);
  });

  it('differs in the six where the report contradicts its own figures, each printed as down', () => {
    const differing = cells
      .filter(({ printed, computed }) => printed !== computed)
      .map((cell) => [cell.id, cell.period, cell.printed, cell.computed, cell.comparedValue]);
    expect(differing).toEqual([
      // 90.0 after 90.0; no counts are printed.
      ['icpc-to-cp-plan', '2018-12', 'down', 'same', 90],
      // 10.8 after 10.7; the counts, 44/410 and 45/418, also rise.
      ['short-term-stability', '2019-04', 'down', 'up', 10.7],
      // 61.1 after 61.1; the counts, 66/108, are the same too.
      ['long-term-stability', '2018-05', 'down', 'same', 61.1],
      // 92.9 after a baseline of 86.0.
      ['care-leavers-accommodation', '2018-04', 'down', 'up', 86],
      // 93.5 after 93.5; the counts, 200/214 and 203/217, rise before rounding.
      ['care-leavers-accommodation', '2018-06', 'down', 'same', 93.5],
      // 95.9 after 95.9; the counts, 210/219 and 212/221, rise before rounding.
      ['care-leavers-accommodation', '2019-02', 'down', 'same', 95.9],
    ]);
  });

  it('compares April 2018 with the 2017/18 baseline', () => {
    const first = indicatorsOf(report).filter(({ travel }) => travel !== null);
    const compared = first.map(({ figures }) => figures[0]?.travel.comparedWith);
    expect(compared).toEqual(Array<string>(10).fill('FY2017-18'));
  });
});
