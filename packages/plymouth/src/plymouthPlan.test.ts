import { describe, expect, it } from 'vitest';
import { plymouthPlan } from './plymouthPlan.js';

const milestones = plymouthPlan.priorities.flatMap((priority) => priority.milestones);
const indicators = plymouthPlan.priorities.flatMap((priority) => priority.indicators ?? []);
const observations = indicators.flatMap((indicator) => indicator.observations);
const items = plymouthPlan.priorities.flatMap(({ review }) =>
  review ? [...review.workingWell, ...review.worriedAbout, ...review.needsToHappen] : [],
);

describe('the plan holds the whole report', () => {
  it('has 22 milestones: 7, 4, 3, 3, 3 and 2', () => {
    const counts = plymouthPlan.priorities.map((priority) => priority.milestones.length);
    expect(counts).toEqual([7, 4, 3, 3, 3, 2]);
  });

  it('has 12 indicators with 15 months each: 180 figures, all provisional', () => {
    expect(indicators).toHaveLength(12);
    expect(observations).toHaveLength(180);
    expect(new Set(observations.map(({ status }) => status))).toEqual(new Set(['provisional']));
  });

  it('has 75 pairs of counts, five rows of fifteen', () => {
    expect(observations.filter(({ denominator }) => denominator !== undefined)).toHaveLength(75);
  });

  it('has 150 printed arrows, none under the two rates', () => {
    expect(observations.filter(({ published }) => published?.travel)).toHaveLength(150);
    const without = indicators.filter(({ travel }) => travel === 'none').map(({ id }) => id);
    expect(without).toEqual(['s47-rate', 'icpc-rate']);
  });

  it('has no KPI table for priorities 4 and 6', () => {
    const without = plymouthPlan.priorities.filter(({ indicators: own }) => own === undefined);
    expect(without.map(({ ref }) => ref)).toEqual(['4', '6']);
  });

  it('has four headlines with six measures', () => {
    expect(plymouthPlan.headlines?.map(({ measures }) => measures.length)).toEqual([1, 1, 1, 3]);
  });

  it('has every item of the three questions: 63 in six reviews', () => {
    const counts = plymouthPlan.priorities.map(({ review }) => [
      review?.workingWell.length,
      review?.worriedAbout.length,
      review?.needsToHappen.length,
    ]);
    expect(counts).toEqual([
      [8, 5, 4],
      [3, 4, 7],
      [3, 1, 2],
      [3, 3, 4],
      [5, 1, 1],
      [3, 3, 3],
    ]);
  });
});

describe('the plan keeps what the report prints, contradictions included', () => {
  it('keeps 104.2%, which a proxy may reach', () => {
    const proxy = indicators.find(({ id }) => id === 'icpc-to-cp-plan');
    expect(proxy?.observations.find(({ period }) => period === '2019-04')?.value).toBe(104.2);
    expect(proxy?.proxy).toBeDefined();
  });

  it('keeps the last three counts of suitable accommodation as those of EET', () => {
    const counts = (id: string) =>
      indicators
        .find((indicator) => indicator.id === id)
        ?.observations.slice(-3)
        .map(({ numerator, denominator }) => [numerator, denominator]);
    const eet = counts('care-leavers-eet');
    expect(eet).toEqual([
      [125, 227],
      [128, 227],
      [132, 234],
    ]);
    expect(counts('care-leavers-accommodation')).toEqual(eet);
  });

  it('claims 68.2% for 17 of 22, beside a figure of 77.3%', () => {
    const overall = plymouthPlan.claims?.filter(
      (claim) => claim.kind === 'rollup' && claim.priority === undefined,
    );
    expect(overall).toMatchObject([
      { count: 17, of: 22, percent: 68.2 },
      { percent: 77.3 },
      { count: 1, category: 'not-due' },
    ]);
  });

  it('has the audit whole and in parts: 1,363 = 548 + 548 + 40 + 84 + 143', () => {
    const [audit] = items.flatMap(({ breakdown }) => breakdown ?? []);
    expect(audit?.total).toBe(1363);
    expect(audit?.parts.map(({ value }) => value)).toEqual([548, 548, 40, 84, 143]);
  });

  it('keeps the label 6:1 as printed, and cites 6.1', () => {
    const printed = items.filter((item) => item.printed !== undefined);
    expect(printed).toMatchObject([{ printed: '6:1', cites: ['6.1'] }]);
  });
});

describe('the plan ties its parts together', () => {
  const refs = new Set(milestones.map(({ ref }) => ref));

  it('has an id and a ref of its own for every milestone', () => {
    expect(refs.size).toBe(22);
    expect(new Set(milestones.map(({ id }) => id)).size).toBe(22);
  });

  it('cites only milestones that are there, in 20 of the 63 items', () => {
    const cites = items.flatMap((item) => item.cites ?? []);
    expect(cites.filter((ref) => !refs.has(ref))).toEqual([]);
    expect(items).toHaveLength(63);
    expect(items.filter((item) => item.cites !== undefined)).toHaveLength(20);
  });

  it('has impact and assurance beside every milestone, once', () => {
    for (const { impact, assurance, milestones: own } of plymouthPlan.priorities) {
      const order = own.map(({ ref }) => ref);
      expect(impact?.flatMap((block) => block.refs)).toEqual(order);
      expect(assurance?.flatMap((block) => block.refs)).toEqual(order);
    }
  });

  it('has two assurance blocks in priority 1 and one in each other', () => {
    const blocks = plymouthPlan.priorities.map(({ assurance }) => assurance?.length);
    expect(blocks).toEqual([2, 1, 1, 1, 1, 1]);
  });

  it('names indicators of its own in claims and headlines', () => {
    const ids = indicators.map(({ id }) => id);
    const named = [
      ...(plymouthPlan.claims ?? []).map((claim) =>
        claim.kind === 'rollup' ? undefined : claim.indicator,
      ),
      ...(plymouthPlan.headlines ?? []).flatMap(({ measures }) =>
        measures.map(({ indicator }) => indicator),
      ),
    ].filter((id) => id !== undefined);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

it('the plan is plain data, the same after JSON and structuredClone', () => {
  expect(JSON.parse(JSON.stringify(plymouthPlan))).toEqual(plymouthPlan);
  expect(structuredClone(plymouthPlan)).toEqual(plymouthPlan);
});

it('the plan names no officer and no address', () => {
  expect(JSON.stringify(plymouthPlan)).not.toMatch(/@|Midland|PL1|Botham|Magee/i);
});
