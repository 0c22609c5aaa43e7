import { describe, expect, it } from 'vitest';
import { diffPlans } from './diffPlans.js';
import { evaluatePlan } from '../report/evaluatePlan.js';
import type { ChangeKind, ChangeOf } from './PlanChange.js';
import type { Indicator } from '../indicator/Indicator.js';
import type { Milestone } from '../milestone/Milestone.js';
import type { Plan, Priority } from '../plan/Plan.js';

const audits: Milestone = {
  id: 'audits',
  ref: '1.1',
  text: 'Multi-agency audits',
  status: 'not-yet',
  schedule: [{ kind: 'due', period: '2026-03' }],
};

const visits: Indicator = {
  id: 'visits',
  label: 'Visits on time',
  unit: 'percent',
  decimals: 1,
  polarity: 'higher',
  basis: 'snapshot',
  targets: [{ value: 90, setFor: 'FY2025-26' }],
  observations: [
    { period: '2026-01', value: 88 },
    { period: '2026-02', value: 91, status: 'provisional' },
  ],
};

const help: Priority = {
  ref: '1',
  title: 'Help',
  milestones: [audits],
  indicators: [visits],
  review: {
    workingWell: [],
    worriedAbout: [{ text: 'Audits find too little.', cites: ['1.1'] }],
    needsToHappen: [],
  },
};

const march: Plan = {
  milepost: 1,
  id: 'plan',
  title: 'Plan',
  organisation: { name: 'Larkhaven (fictional)' },
  edition: { id: 'a', label: 'A' },
  asAt: '2026-02-28',
  statuses: [
    { id: 'not-yet', label: 'NOT YET DUE', category: 'not-due' },
    { id: 'on', label: 'ON TRACK', category: 'on-track' },
    { id: 'slip', label: 'SLIPPAGE', category: 'at-risk' },
    { id: 'done', label: 'DONE', category: 'complete' },
  ],
  ragRules: [
    { id: 'near', kind: 'tolerance', within: 0.1, basis: 'relative' },
    { id: 'close', kind: 'tolerance', within: 2, basis: 'points' },
  ],
  defaultRagRule: 'near',
  priorities: [help, { ref: '2', title: 'People', milestones: [] }],
};

const withHelp = (own: Partial<Priority>): Plan => ({
  ...march,
  priorities: [{ ...help, ...own }, ...march.priorities.slice(1)],
});
const withMilestone = (own: Partial<Milestone>) =>
  withHelp({ milestones: [{ ...audits, ...own }] });
const withIndicator = (own: Partial<Indicator>) =>
  withHelp({ indicators: [{ ...visits, ...own }] });

const changesTo = (after: Plan) => diffPlans(march, after).changes;
/** The sums aside. */
const kindsOf = (after: Plan) =>
  changesTo(after).flatMap(({ kind }) => (kind === 'rollup' ? [] : [kind]));

function only<Kind extends ChangeKind>(kind: Kind, after: Plan): ChangeOf<Kind> {
  const found = changesTo(after).filter((change) => change.kind === kind);
  expect(found).toHaveLength(1);
  return found[0] as unknown as ChangeOf<Kind>;
}

describe('diffPlans on milestones', () => {
  it('judges a change of status by what the two mean, and calls them what the council does', () => {
    expect(only('milestone-status', withMilestone({ status: 'slip' }))).toMatchObject({
      before: { label: 'NOT YET DUE', category: 'not-due' },
      after: { label: 'SLIPPAGE', category: 'at-risk' },
      effect: 'worse',
      group: 'verdict',
      where: { before: ['/priorities/0/milestones/0/status'] },
    });
    expect(only('milestone-status', withMilestone({ status: 'on' })).effect).toBe('neither');
    expect(only('milestone-status', withMilestone({ status: 'done' })).effect).toBe('better');
  });

  it('tells a new status and its line in the history once', () => {
    const history = [{ period: '2026-03', status: 'on' }];
    expect(kindsOf(withMilestone({ status: 'on', history }))).toEqual(['milestone-status']);
    expect(kindsOf(withMilestone({ history }))).toEqual(['changed']);
  });

  it('counts the milestones on track again, in the plan and in the priority', () => {
    const sums = changesTo(withMilestone({ status: 'on' })).filter(({ kind }) => kind === 'rollup');
    expect(sums).toMatchObject([
      {
        subject: { kind: 'plan' },
        before: { onTrack: 0, total: 1 },
        after: { onTrack: 1, total: 1 },
      },
      { subject: { kind: 'priority', ref: '1' }, effect: 'better' },
    ]);
  });

  it('takes a status with another id, but the same word and meaning, for the same', () => {
    const [first, ...others] = march.statuses;
    if (first === undefined) throw new Error('no status');
    const plan = {
      ...withMilestone({ status: 'later' }),
      statuses: [{ ...first, id: 'later' }, ...others],
    };
    expect(changesTo(plan).map(({ kind, subject }) => [kind, subject.kind])).toEqual([
      ['changed', 'status'],
    ]);
  });

  it('says when a due date is put back, by the revised date first', () => {
    const { moved, before, after } = only('dates', withMilestone({ revisedDue: '2026-06' }));
    expect([moved, before.due, after.due]).toEqual(['later', '2026-03', '2026-06']);
    const earlier = only(
      'dates',
      withMilestone({ schedule: [{ kind: 'due', period: '2026-01' }] }),
    );
    expect(earlier.moved).toBe('earlier');
  });

  it('says that a milestone became overdue although nobody wrote it down', () => {
    const overdue = only('overdue', { ...march, asAt: '2026-04-30' });
    expect(overdue).toMatchObject({ overdue: true, effect: 'worse', dueBy: '2026-03-31' });
    expect(overdue.where).toEqual({ before: [], after: [] });
  });

  it('knows a renumbered milestone by its id, and lets what cites it follow', () => {
    const after = withHelp({
      milestones: [{ ...audits, ref: '1.7' }],
      review: {
        workingWell: [],
        worriedAbout: [{ text: 'Audits find too little.', cites: ['1.7'] }],
        needsToHappen: [],
      },
    });
    expect(changesTo(after)).toHaveLength(1);
    expect(only('renumbered', after)).toMatchObject({ before: '1.1', after: '1.7' });
  });

  it('follows a milestone to another priority', () => {
    const after = {
      ...march,
      priorities: [
        { ...help, milestones: [] },
        { ref: '2', title: 'People', milestones: [{ ...audits, status: 'on' }] },
      ],
    };
    expect(kindsOf(after)).toEqual(['milestone-status', 'moved']);
    expect(only('moved', after)).toMatchObject({ before: '1', after: '2' });
  });
});

describe('diffPlans on indicators', () => {
  it('gives the band of the latest figure in both, and whether that is better', () => {
    const observations = [...visits.observations, { period: '2026-03', value: 85 }];
    expect(only('rag', withIndicator({ observations }))).toMatchObject({
      before: { period: '2026-02', value: 91, band: 'green' },
      after: { period: '2026-03', value: 85, band: 'amber' },
      effect: 'worse',
    });
    expect(only('travel', withIndicator({ observations })).effect).toBe('worse');
    expect(only('figures-new', withIndicator({ observations })).figures).toHaveLength(1);
  });

  it('calls a figure restated when its number changes, and not when only its status does', () => {
    const [first = { period: '' }, second = { period: '' }] = visits.observations;
    const restated = withIndicator({ observations: [{ ...first, value: 88.4 }, second] });
    expect(only('figure-restated', restated)).toMatchObject({
      before: { value: 88 },
      after: { value: 88.4 },
    });
    const final = withIndicator({ observations: [first, { ...second, status: 'final' }] });
    expect(kindsOf(final)).toEqual(['figure-status']);
    const noted = withIndicator({ observations: [{ ...first, note: 'Checked.' }, second] });
    expect(kindsOf(noted)).toEqual(['figure-details']);
  });

  it('finds a restatement in a later vintage, and keeps the one it replaced out of it', () => {
    const later = { period: '2026-01', value: 87, vintage: '2026-03-01' };
    const after = withIndicator({ observations: [...visits.observations, later] });
    expect(kindsOf(after)).toEqual(['figure-restated']);
  });

  it('does not call a default that is written out a change, nor the order of figures', () => {
    const [first = { period: '' }, second = { period: '' }] = visits.observations;
    const observations = [second, { ...first, status: 'final' as const }];
    expect(changesTo(withIndicator({ observations, benchmarks: [] }))).toEqual([]);
    expect(changesTo({ ...march, language: 'en', financialYearStart: 4 })).toEqual([]);
  });

  it('says whether a target that moved is easier to meet', () => {
    const moved = (value: number, own: Partial<Indicator> = {}) =>
      withIndicator({ targets: [{ value, setFor: 'FY2025-26' }], ...own });
    expect(only('target-moved', moved(85)).ease).toBe('easier');
    expect(only('target-moved', moved(95)).ease).toBe('harder');
    expect(only('target-moved', moved(85, { polarity: 'lower' })).ease).toBe('harder');
    expect(kindsOf(withIndicator({ targets: 'monitor-only' }))).toContain('monitor-only');
  });

  it('puts a break in comparability before everything else', () => {
    const after = withIndicator({ basis: 'year-to-date', label: 'Visits' });
    expect(changesTo(after)[0]).toMatchObject({
      kind: 'comparability',
      field: 'basis',
      before: 'snapshot',
      after: 'year-to-date',
    });
  });

  it('tells which rule rates an indicator now, and that of the whole plan', () => {
    expect(only('indicator-rule', withIndicator({ rule: 'close' }))).toMatchObject({
      before: null,
      after: { id: 'close' },
    });
    expect(only('default-rule', { ...march, defaultRagRule: 'close' })).toMatchObject({
      before: { id: 'near' },
      after: { id: 'close' },
    });
  });
});

describe('diffPlans on reviews and priorities', () => {
  const review = (own: Partial<NonNullable<Priority['review']>>) =>
    withHelp({ review: { workingWell: [], worriedAbout: [], needsToHappen: [], ...own } });

  it('calls a worry answered when its very words are what works well', () => {
    const items = help.review?.worriedAbout ?? [];
    expect(only('answered', review({ workingWell: items }))).toMatchObject({
      before: 'worried-about',
      after: 'working-well',
    });
    expect(kindsOf(review({ needsToHappen: items }))).toEqual(['question-moved']);
  });

  it('never guesses that other words mean the same', () => {
    const after = review({ worriedAbout: [{ text: 'Audits find little.', cites: ['1.1'] }] });
    expect(kindsOf(after)).toEqual(['gone', 'new']);
  });

  it('tells a whole priority that came or went once, with all that is in it', () => {
    expect(kindsOf({ ...march, priorities: march.priorities.slice(1) })).toEqual(['gone']);
    const { changes } = diffPlans({ ...march, priorities: [] }, march);
    expect(changes.map(({ kind }) => kind)).toEqual(['rollup', 'new', 'new']);
  });

  it('knows a renumbered priority by its title', () => {
    const priorities = march.priorities.map((own) => ({ ...own, ref: `P${own.ref}` }));
    expect(kindsOf({ ...march, priorities })).toEqual(['renumbered', 'renumbered']);
  });
});

describe('diffPlans', () => {
  it('says which two reports it compared', () => {
    const june = { ...march, edition: { id: 'b', label: 'B' }, asAt: '2026-03-01' };
    const since = diffPlans(march, june);
    expect([since.before.edition.id, since.after.edition.id]).toEqual(['a', 'b']);
    expect(since.changes.map(({ group }) => group)).toEqual(['edition', 'edition']);
  });

  it('takes reports that were evaluated before, and finds the same', () => {
    const after = withMilestone({ status: 'slip' });
    const reports = { before: evaluatePlan(march), after: evaluatePlan(after) };
    expect(diffPlans(march, after, { reports })).toEqual(diffPlans(march, after));
  });
});
