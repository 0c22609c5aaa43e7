import { periodEnd } from '../period/periodEnd.js';
import { named } from '../text/named.js';
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
  const { label, category } = named(
    milestone.status,
    statuses,
    `Milestone ${milestone.ref} has status`,
    "the plan's statuses",
  );
  const dueBy = dueDay(milestone, financialYearStart);
  return {
    ...milestone,
    statusLabel: label,
    category,
    dueBy,
    overdue:
      dueBy !== null && dueBy < periodEnd(asAt, financialYearStart) && category !== 'complete',
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
