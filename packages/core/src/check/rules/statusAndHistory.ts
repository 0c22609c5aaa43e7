import type { CheckContext, MilestoneAt } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { periodEnd } from '../../period/periodEnd.js';
import { periodStart } from '../../period/periodStart.js';
import { textIn } from '../../text/textIn.js';

/** A milestone’s status against the last entry of its history; and a history that runs backwards, or into the future. */
export const statusAndHistory: CheckRule = {
  id: 'status-and-history',
  severity: 'error',
  *find(context) {
    for (const at of context.milestones) {
      yield* ofOrder(at, context);
      yield* ofStatus(at, context);
    }
  },
};

function* ofOrder({ milestone, path }: MilestoneAt, context: CheckContext): Generator<Found> {
  const { report, messages } = context;
  const yearStart = report.financialYearStart;
  const name = (period: string) => formatPeriodName(period, messages);
  const history = milestone.history ?? [];
  const today = periodEnd(report.asAt, yearStart);
  for (const [at, { period }] of history.entries()) {
    const here = [...path, 'history', at];
    const before = history[at - 1]?.period;
    if (before !== undefined && periodEnd(before, yearStart) > periodEnd(period, yearStart)) {
      yield {
        path: here,
        says: 'order',
        slots: { before: name(before), period: name(period) },
        facts: [
          { value: before, words: name(before), path: [...path, 'history', at - 1] },
          { value: period, words: name(period), path: here },
        ],
      };
    }
    if (periodStart(period, yearStart) <= today) continue;
    yield {
      path: here,
      says: 'future',
      slots: { period: name(period), asAt: name(report.asAt) },
      facts: [
        { value: period, words: name(period), path: here },
        { value: report.asAt, words: name(report.asAt), path: ['asAt'] },
      ],
    };
  }
}

function* ofStatus({ milestone, path }: MilestoneAt, context: CheckContext): Generator<Found> {
  const { plan, messages } = context;
  const history = milestone.history ?? [];
  const last = history.at(-1);
  if (last === undefined || last.status === milestone.status) return;
  const label = (id: string) =>
    textIn(plan.statuses.find((status) => status.id === id)?.label ?? id, messages.language);
  yield {
    path,
    slots: {
      status: label(milestone.status),
      last: label(last.status),
      period: formatPeriodName(last.period, messages),
    },
    facts: [
      { value: milestone.status, words: label(milestone.status), path: [...path, 'status'] },
      {
        value: last.status,
        words: label(last.status),
        path: [...path, 'history', history.length - 1],
      },
    ],
  };
}
