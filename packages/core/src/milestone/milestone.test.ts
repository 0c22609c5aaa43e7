import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { evaluateMilestone } from './evaluateMilestone.js';
import { rollUpMilestones } from './rollUpMilestones.js';
import type { Milestone, Status, StatusCategory } from './Milestone.js';

const STATUSES: readonly Status[] = [
  { id: 'done', label: 'Complete', category: 'complete' },
  { id: 'on', label: 'ON TRACK', category: 'on-track' },
  { id: 'slip', label: 'SLIGHT SLIPPAGE', category: 'at-risk' },
  { id: 'not-yet', label: 'NOT YET DUE', category: 'not-due' },
];

const milestone = (facts: Partial<Milestone>): Milestone => ({
  id: 'm',
  ref: '1.1',
  text: 'Do it',
  status: 'on',
  schedule: [],
  ...facts,
});

const overdue = (facts: Partial<Milestone>) =>
  evaluateMilestone(milestone(facts), STATUSES, '2019-06-30').overdue;

describe('evaluateMilestone', () => {
  it('gives the label and category of the status from the plan’s own vocabulary', () => {
    expect(evaluateMilestone(milestone({ status: 'slip' }), STATUSES, '2019-06-30')).toMatchObject({
      statusLabel: 'SLIGHT SLIPPAGE',
      category: 'at-risk',
    });
  });

  it('is overdue once the period it is due in has ended before the as-at day', () => {
    expect(overdue({ schedule: [{ kind: 'due', period: '2019-05' }] })).toBe(true);
  });

  it('is not overdue on the last day of the period it is due in', () => {
    expect(overdue({ schedule: [{ kind: 'due', period: '2019-06' }] })).toBe(false);
  });

  it('is not overdue when complete, however late', () => {
    expect(overdue({ status: 'done', schedule: [{ kind: 'due', period: '2018-05' }] })).toBe(false);
  });

  it.each(['commenced', 'commencing', 'launch'] as const)(
    'is never overdue for a past %s date',
    (kind) => {
      expect(overdue({ schedule: [{ kind, period: '2018-01' }] })).toBe(false);
    },
  );

  it.each(['year-long', 'rolling'] as const)('is never overdue when %s', (kind) => {
    expect(overdue({ schedule: [{ kind }] })).toBe(false);
  });

  it('is judged by the revised date where one was agreed', () => {
    const schedule = [{ kind: 'due', period: '2019-03' }] as const;
    expect(overdue({ schedule, revisedDue: '2019-09' })).toBe(false);
    expect(overdue({ schedule, revisedDue: '2019-04' })).toBe(true);
  });

  it('is overdue by its due date though another schedule of it runs on all year', () => {
    expect(overdue({ schedule: [{ kind: 'due', period: '2019-05' }, { kind: 'year-long' }] })).toBe(
      true,
    );
  });

  it('knows the end of a financial quarter when the year starts in another month', () => {
    const due = milestone({ schedule: [{ kind: 'due', period: 'FY2019-20-Q1' }] });
    expect(evaluateMilestone(due, STATUSES, '2019-06-30', 1).dueBy).toBe('2019-03-31');
    expect(evaluateMilestone(due, STATUSES, '2019-06-30', 4).dueBy).toBe('2019-06-30');
  });

  it('names the milestone, the status and the remedy when the status is unknown', () => {
    expect(() => evaluateMilestone(milestone({ status: 'late' }), STATUSES, '2019-06-30')).toThrow(
      'Milestone 1.1 has status "late", which is not among the plan\'s statuses ("done", "on", "slip", "not-yet"). Add it there, or mend the milestone.',
    );
  });
});

describe('rollUpMilestones', () => {
  const counted = (statuses: readonly string[]) =>
    rollUpMilestones(
      statuses.map((status, index) =>
        evaluateMilestone(milestone({ ref: `1.${index}`, status }), STATUSES, '2019-06-30'),
      ),
      STATUSES,
    );

  it('states both denominators: all milestones, and those due', () => {
    const rollUp = counted(['on', 'on', 'slip', 'not-yet']);
    expect(rollUp).toMatchObject({ total: 4, due: 3, onTrack: 2, onTrackPercentOfAll: 50 });
    expect(rollUp.onTrackPercentOfDue).toBeCloseTo(66.667, 3);
  });

  it('counts complete milestones as on track', () => {
    expect(counted(['done', 'on', 'slip']).onTrack).toBe(2);
  });

  it('gives no percentage of nothing, rather than 0% or 100%', () => {
    expect(counted([])).toMatchObject({
      total: 0,
      onTrackPercentOfAll: null,
      onTrackPercentOfDue: null,
    });
    expect(counted(['not-yet'])).toMatchObject({
      onTrackPercentOfAll: 0,
      onTrackPercentOfDue: null,
    });
  });

  it('keeps statuses that no milestone has, in the order of the vocabulary', () => {
    expect(counted(['slip']).byStatus.map(({ status, count }) => [status, count])).toEqual([
      ['done', 0],
      ['on', 0],
      ['slip', 1],
      ['not-yet', 0],
    ]);
  });

  it('always sums to the total, by status and by category', () => {
    const sum = (counts: readonly { count: number }[]) =>
      counts.reduce((total, { count }) => total + count, 0);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('done', 'on', 'slip', 'not-yet')), (statuses) => {
        const rollUp = counted(statuses);
        expect(sum(rollUp.byStatus)).toBe(statuses.length);
        expect(sum(rollUp.byCategory)).toBe(statuses.length);
        expect(rollUp.due).toBe(statuses.filter((status) => status !== 'not-yet').length);
      }),
    );
  });

  it('sums when two statuses share a category', () => {
    const shared: Status[] = [
      ...STATUSES,
      { id: 'on-2', label: 'On target', category: 'on-track' },
    ];
    const milestones = ['on', 'on-2'].map((status) =>
      evaluateMilestone(milestone({ status }), shared, '2019-06-30'),
    );
    const category = (name: StatusCategory) =>
      rollUpMilestones(milestones, shared).byCategory.find(({ category }) => category === name)
        ?.count;
    expect(category('on-track')).toBe(2);
  });
});
