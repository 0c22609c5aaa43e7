import { describe, expect, it } from 'vitest';
import { cy } from '../messages/cy.js';
import { describeOverdue } from './describeOverdue.js';
import { describeOverdueCount } from './describeOverdueCount.js';
import { describeRollUp } from './describeRollUp.js';
import { describeSchedule } from './describeSchedule.js';
import { emptyPlan } from '../examples/emptyPlan.js';
import { enGB } from '../messages/enGB.js';
import { evaluatePlan } from '../report/evaluatePlan.js';
import { oneRowPlan } from '../examples/oneRowPlan.js';
import { smallPlan } from '../examples/smallPlan.js';
import type { MilestoneRollUp } from '../milestone/MilestoneRollUp.js';
import type { Schedule } from '../milestone/Milestone.js';

const report = evaluatePlan(smallPlan);

describe('describeRollUp', () => {
  const counted = (total: number, due: number, onTrack: number): MilestoneRollUp => ({
    total,
    due,
    onTrack,
    onTrackPercentOfAll: total === 0 ? null : (onTrack / total) * 100,
    onTrackPercentOfDue: due === 0 ? null : (onTrack / due) * 100,
    byStatus: [],
    byCategory: [],
    overdue: [],
  });

  it('gives each percentage with its denominator', () => {
    expect(describeRollUp(counted(22, 21, 17), enGB)).toBe(
      '17 of 22 milestones are on track (77.3%); of the 21 due, 81.0%.',
    );
  });

  it('says complete only where some are', () => {
    expect(describeRollUp(report.rollUp, enGB)).toBe(
      '2 of 7 milestones are on track or complete (28.6%); of the 6 due, 33.3%.',
    );
  });

  it('says one percentage where all are due', () => {
    expect(describeRollUp(counted(3, 3, 3), enGB)).toBe('3 of 3 milestones are on track (100.0%).');
  });

  it('says that none is due, and that there are none', () => {
    expect(describeRollUp(counted(2, 0, 0), enGB)).toBe(
      '0 of 2 milestones are on track (0.0%); none is due yet.',
    );
    expect(describeRollUp(evaluatePlan(emptyPlan).rollUp, enGB)).toBe('There are no milestones.');
  });

  it('says one milestone, not one milestones', () => {
    expect(describeRollUp(evaluatePlan(oneRowPlan).rollUp, enGB)).toBe(
      '1 of 1 milestone is on track (100.0%).',
    );
    expect(describeRollUp(counted(6, 6, 2), cy)).toBe(
      'Mae 2 o 6 charreg filltir ar y trywydd iawn (33.3%).',
    );
  });
});

describe('describeOverdueCount', () => {
  it('names the overdue ones, and is null where none is', () => {
    expect(describeOverdueCount(report.rollUp, enGB)).toBe('1 milestone is overdue: 2.1.');
    expect(describeOverdueCount({ overdue: ['3.3', '4.1', '5.1'] }, enGB)).toBe(
      '3 milestones are overdue: 3.3, 4.1 and 5.1.',
    );
    expect(describeOverdueCount({ overdue: [] }, enGB)).toBeNull();
  });
});

describe('describeOverdue', () => {
  const milestones = report.priorities.flatMap((priority) => priority.milestones);
  const say = (ref: string) => {
    const milestone = milestones.find((candidate) => candidate.ref === ref);
    if (milestone === undefined) throw new Error(`no milestone ${ref}`);
    return describeOverdue(milestone, enGB);
  };

  it('says by which day it was due', () => {
    expect(say('2.1')).toBe('Overdue: due by 31 March 2025 and not complete.');
  });

  it('says the date agreed since, and is null where there is neither', () => {
    expect(say('1.3')).toBe('Date revised to September 2025.');
    expect(say('1.1')).toBeNull();
  });

  it('says both of a milestone that is overdue by its revised date', () => {
    const late = { dueBy: '2025-05-31', overdue: true, revisedDue: '2025-05' };
    expect(describeOverdue(late, enGB)).toBe(
      'Overdue: due by 31 May 2025 and not complete. Date revised to May 2025.',
    );
  });
});

describe('describeSchedule', () => {
  it.each<[string, Schedule]>([
    ['Commenced: January 2019', { kind: 'commenced', period: '2019-01' }],
    ['Commencing: July 2019', { kind: 'commencing', period: '2019-07' }],
    ['Due: June 2019', { kind: 'due', period: '2019-06' }],
    ['Launch date: 14 May 2019', { kind: 'launch', period: '2019-05-14' }],
    ['Year long', { kind: 'year-long' }],
    ['Rolling programme (audits)', { kind: 'rolling', for: 'audits' }],
  ])('says %s', (words, schedule) => {
    expect(describeSchedule(schedule, enGB)).toBe(words);
  });
});
