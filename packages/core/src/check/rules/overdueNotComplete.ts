import type { CheckRule } from '../CheckRule.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { textIn } from '../../text/textIn.js';

/** A milestone whose due date has passed at the as-at day and which is neither complete nor owned up to as late. */
export const overdueNotComplete: CheckRule = {
  id: 'overdue-not-complete',
  severity: 'warning',
  *find({ milestones, messages, report }) {
    for (const { milestone, path } of milestones) {
      const { overdue, dueBy, category } = milestone;
      if (!overdue || dueBy === null) continue;
      const status = textIn(milestone.statusLabel, messages.language);
      const isOwnedUp = category === 'late' || category === 'suspended';
      yield {
        path,
        says: isOwnedUp ? 'late' : 'found',
        slots: {
          due: formatPeriodName(dueBy, messages),
          asAt: formatPeriodName(report.asAt, messages),
          status,
        },
        facts: [
          {
            value: dueBy,
            words: formatPeriodName(dueBy, messages),
            path:
              milestone.revisedDue === undefined ? [...path, 'schedule'] : [...path, 'revisedDue'],
          },
          { value: milestone.status, words: status, path: [...path, 'status'] },
        ],
      };
    }
  },
};
