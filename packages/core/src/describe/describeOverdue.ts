import type { Messages } from '../messages/Messages.js';
import type { MilestoneReport } from '../milestone/MilestoneReport.js';
import { fill } from '../messages/fill.js';
import { formatPeriodName } from './formatPeriodName.js';

/**
 * That a milestone is overdue, by which day, and the date agreed since if there is one; `null` when neither is so.
 *
 * @example
 * describeOverdue(milestone, enGB); // 'Overdue: due by 31 May 2019 and not complete.'
 */
export function describeOverdue(
  milestone: Pick<MilestoneReport, 'dueBy' | 'overdue' | 'revisedDue'>,
  messages: Messages,
): string | null {
  const { overdue, revised } = messages.milestone;
  const sentences: string[] = [];
  if (milestone.overdue && milestone.dueBy !== null) {
    sentences.push(fill(overdue, { date: formatPeriodName(milestone.dueBy, messages) }));
  }
  if (milestone.revisedDue !== undefined) {
    sentences.push(fill(revised, { period: formatPeriodName(milestone.revisedDue, messages) }));
  }
  return sentences.length === 0 ? null : sentences.join(' ');
}
