import { periodEnd } from '../period/periodEnd.js';
import type { Milestone, Status } from './Milestone.js';
import type { MilestoneReport } from './MilestoneReport.js';
import type { Period } from '../period/Period.js';

/**
 * A milestone with its status looked up and its dates judged. It is overdue when a `due` period (or the revised date)
 * ended before the as-at day and it is not complete; commenced, commencing, launch, year-long and rolling never are.
 *
 * @throws Error when the status is not one of the plan's own.
 *
 * @example
 * evaluateMilestone(milestone, statuses, '2019-06-30').overdue; // true: due in May, and not complete
 */
export function evaluateMilestone(
  milestone: Milestone,
  statuses: readonly Status[],
  asAt: Period,
  financialYearStart = 4,
): MilestoneReport {
  const status = statuses.find(({ id }) => id === milestone.status);
  if (status === undefined) {
    const known = statuses.map(({ id }) => `"${id}"`).join(', ');
    throw new Error(
      `Milestone ${milestone.ref} has status "${milestone.status}", which is not among the plan's statuses (${known}). Add it there, or mend the milestone.`,
    );
  }
  const dueBy = dueDay(milestone, financialYearStart);
  return {
    ...milestone,
    statusLabel: status.label,
    category: status.category,
    dueBy,
    overdue:
      dueBy !== null &&
      dueBy < periodEnd(asAt, financialYearStart) &&
      status.category !== 'complete',
  };
}

/** The revised date stands in for every due date; of several due dates the first one counts. */
function dueDay(milestone: Milestone, financialYearStart: number): string | null {
  const periods =
    milestone.revisedDue === undefined
      ? milestone.schedule.flatMap((schedule) => (schedule.kind === 'due' ? [schedule.period] : []))
      : [milestone.revisedDue];
  return periods.map((period) => periodEnd(period, financialYearStart)).sort()[0] ?? null;
}
