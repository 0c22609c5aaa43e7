import type { CheckRule } from '../CheckRule.js';
import type { Figure } from '../../report/PlanReport.js';
import type { Period } from '../../period/Period.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { periodEnd } from '../../period/periodEnd.js';
import { periodKind } from '../../period/periodKind.js';
import { periodOfOrdinal } from '../../period/periodOfOrdinal.js';
import { periodOrdinal } from '../../period/periodOrdinal.js';
import { textIn } from '../../text/textIn.js';

/**
 * An indicator whose latest figure is two or more whole periods behind the report: two months for a monthly one, two
 * years for a yearly one. One period behind is how figures are published. A symbol counts as reported.
 */
export const stalePeriod: CheckRule = {
  id: 'stale-period',
  severity: 'warning',
  *find({ indicators, messages, report }) {
    const { asAt, financialYearStart } = report;
    const today = periodEnd(asAt, financialYearStart);
    for (const { indicator, report: series, path, pathAt } of indicators) {
      const latest = latestReported(series.figures);
      if (latest === null) continue;
      const second = after(latest, 2);
      if (second === undefined || periodEnd(second, financialYearStart) > today) continue;
      const words = formatPeriodName(latest, messages);
      const at = formatPeriodName(asAt, messages);
      yield {
        path,
        slots: {
          indicator: textIn(indicator.label, messages.language),
          latest: words,
          asAt: at,
        },
        facts: [
          { value: latest, words, path: pathAt(latest) },
          { value: asAt, words: at, path: ['asAt'] },
        ],
      };
    }
  },
};

function latestReported(figures: readonly Figure[]): Period | null {
  for (let at = figures.length - 1; at >= 0; at -= 1) {
    const figure = figures[at];
    if (figure !== undefined && (figure.value !== null || figure.symbol !== null)) {
      return figure.period;
    }
  }
  return null;
}

/** A day has no next one to wait for: such figures are taken when they are taken. */
function after(period: Period, by: number): Period | undefined {
  const kind = periodKind(period);
  return kind === 'day' ? undefined : periodOfOrdinal(kind, periodOrdinal(period) + by);
}
