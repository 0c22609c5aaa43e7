import type { IssueList } from '../IssueList.js';
import type { Path } from '../RawIssue.js';
import { addIssue } from '../IssueList.js';
import { isPeriod } from '../../../period/isPeriod.js';
import { periodEnd } from '../../../period/periodEnd.js';
import { periodStart } from '../../../period/periodStart.js';

/** A stretch may not start after it ends. `from` and `to` may be of different kinds. */
export function periodOrder(
  stretch: Readonly<Record<string, unknown>>,
  path: Path,
  financialYearStart: number,
  issues: IssueList,
): void {
  const { from, to } = stretch;
  if (!isPeriod(from) || !isPeriod(to)) return;
  if (periodStart(from, financialYearStart) <= periodEnd(to, financialYearStart)) return;
  addIssue(issues, {
    code: 'from-after-to',
    path: [...path, 'from'],
    value: from,
    facts: { from, to },
  });
}
