import type { Messages } from '../messages/Messages.js';
import type { MilestoneRollUp } from '../milestone/MilestoneRollUp.js';
import { list } from '../messages/list.js';
import { plural } from '../messages/plural.js';

/**
 * Which milestones are overdue; `null` when none is.
 *
 * @example
 * describeOverdueCount(report.rollUp, enGB); // '5 milestones are overdue: 3.3, 4.1, 5.1, 6.1 and 6.2.'
 */
export function describeOverdueCount(
  { overdue }: Pick<MilestoneRollUp, 'overdue'>,
  messages: Messages,
): string | null {
  if (overdue.length === 0) return null;
  return plural(messages.milestone.overdueCount, overdue.length, messages, {
    refs: list(overdue, messages),
  });
}
