import type { CheckRule } from '../CheckRule.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { periodEnd } from '../../period/periodEnd.js';

/** A revised date that is earlier than the date it revises. */
export const revisedEarlier: CheckRule = {
  id: 'revised-earlier',
  severity: 'warning',
  *find({ milestones, messages, report }) {
    const end = (period: string) => periodEnd(period, report.financialYearStart);
    for (const { milestone, path } of milestones) {
      const { revisedDue, schedule } = milestone;
      const at = schedule.findIndex(({ kind }) => kind === 'due');
      const due = schedule[at];
      if (revisedDue === undefined || due === undefined || !('period' in due)) continue;
      if (end(revisedDue) >= end(due.period)) continue;
      const name = (period: string) => formatPeriodName(end(period), messages);
      yield {
        path,
        slots: { due: name(due.period), revised: name(revisedDue) },
        facts: [
          { value: due.period, words: name(due.period), path: [...path, 'schedule', at] },
          { value: revisedDue, words: name(revisedDue), path: [...path, 'revisedDue'] },
        ],
      };
    }
  },
};
