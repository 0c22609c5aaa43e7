import { diffFields } from './diffFields.js';
import { noteChange } from './noteChange.js';
import { periodEnd } from '../period/periodEnd.js';
import { sameData } from './sameData.js';
import { statusEffect } from './statusEffect.js';
import type { ChangedDates } from './PlanChange.js';
import type { Comparison, Place } from './Comparison.js';
import type { FieldWays } from './diffFields.js';
import type { Milestone, Status, StatusChange } from '../milestone/Milestone.js';
import type { Plan } from '../plan/Plan.js';

const fields: FieldWays<Milestone> = {
  id: 'own',
  ref: 'own',
  text: 'wording',
  status: 'own',
  schedule: 'own',
  revisedDue: 'own',
  owner: 'fact',
  history: 'own',
};

/** One milestone as it was and as it is: status, dates, ref, wording, owner, history. */
export function diffMilestone(
  comparison: Comparison,
  place: Place,
  before: Milestone,
  after: Milestone,
): void {
  if (before.ref !== after.ref) {
    const refs = { before: before.ref, after: after.ref };
    noteChange(comparison, place, 'renumbered', 'item', refs, ['/ref']);
  }
  diffStatus(comparison, place, before, after);
  diffDates(comparison, place, before, after);
  diffFields(comparison, place, before, after, fields);
}

/** A new status is a line in the milestone's history, too: that line is not told a second time. */
function diffStatus(
  comparison: Comparison,
  place: Place,
  before: Milestone,
  after: Milestone,
): void {
  const statusId = (id: string) => comparison.statusIds.get(id) ?? id;
  const told = (before.history ?? []).map((change) => ({
    ...change,
    status: statusId(change.status),
  }));
  const tells = after.history ?? [];
  const sameHistory = sameData(told, tells);
  const changed = statusId(before.status) !== after.status;
  const goesWithStatus =
    changed && !sameHistory && (continues(told, tells) || continues(tells, told));
  if (changed) {
    const was = statusOf(comparison.before, before.status);
    const is = statusOf(comparison.after, after.status);
    const parts = goesWithStatus ? ['/status', '/history'] : ['/status'];
    const facts = {
      before: { label: was.label, category: was.category },
      after: { label: is.label, category: is.category },
    };
    const effect = statusEffect(was.category, is.category);
    noteChange(comparison, place, 'milestone-status', 'verdict', facts, parts, effect);
  }
  if (sameHistory || goesWithStatus) return;
  const histories = { before: before.history ?? null, after: after.history ?? null };
  noteChange(comparison, place, 'changed', 'about', { field: 'history', ...histories }, [
    '/history',
  ]);
}

function continues(told: readonly StatusChange[], tells: readonly StatusChange[]): boolean {
  return told.length < tells.length && told.every((change, at) => sameData(change, tells[at]));
}

function statusOf(plan: Plan, id: string): Omit<Status, 'id'> {
  return plan.statuses.find((status) => status.id === id) ?? { label: id, category: 'not-started' };
}

function diffDates(comparison: Comparison, place: Place, before: Milestone, after: Milestone) {
  const parts: string[] = [];
  if (!sameData(before.schedule, after.schedule)) parts.push('/schedule');
  if (before.revisedDue !== after.revisedDue) parts.push('/revisedDue');
  if (parts.length === 0) return;
  const dates = {
    before: datesOf(before, comparison.before),
    after: datesOf(after, comparison.after),
  };
  const was = dayOf(dates.before, comparison.before);
  const is = dayOf(dates.after, comparison.after);
  const moved = was === null || is === null || was === is ? null : was < is ? 'later' : 'earlier';
  noteChange(comparison, place, 'dates', 'date', { ...dates, moved }, parts);
}

/** Of several due dates the first one counts, as it does for overdue. */
function datesOf({ schedule, revisedDue }: Milestone, { financialYearStart = 4 }: Plan) {
  const dues = schedule.flatMap((one) => (one.kind === 'due' ? [one.period] : []));
  const first = dues.reduce<string | null>((earliest, period) => {
    if (earliest === null) return period;
    const isEarlier =
      periodEnd(period, financialYearStart) < periodEnd(earliest, financialYearStart);
    return isEarlier ? period : earliest;
  }, null);
  return { due: revisedDue ?? first, schedule };
}

function dayOf({ due }: ChangedDates, { financialYearStart = 4 }: Plan): string | null {
  return due === null ? null : periodEnd(due, financialYearStart);
}
