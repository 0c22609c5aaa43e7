import type { CheckRule } from '../CheckRule.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { periodEnd } from '../../period/periodEnd.js';

/** What needs to happen by a date that has come: the report lists it as still to be done, and gives no new date. */
export const actionPastDue: CheckRule = {
  id: 'action-past-due',
  severity: 'warning',
  *find({ priorities, messages, report }) {
    const today = periodEnd(report.asAt, report.financialYearStart);
    for (const { priority, path } of priorities) {
      for (const [at, { due }] of (priority.review?.needsToHappen ?? []).entries()) {
        if (due === undefined) continue;
        const end = periodEnd(due, report.financialYearStart);
        if (end > today) continue;
        const itemPath = [...path, 'review', 'needsToHappen', at];
        const words = formatPeriodName(end, messages);
        const asAt = formatPeriodName(report.asAt, messages);
        yield {
          path: itemPath,
          says: end === today ? 'today' : 'found',
          slots: { due: words, asAt },
          facts: [
            { value: due, words, path: [...itemPath, 'due'] },
            { value: report.asAt, words: asAt, path: ['asAt'] },
          ],
        };
      }
    }
  },
};
