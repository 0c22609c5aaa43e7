import type { CheckContext, IndicatorAt } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { Figure } from '../../report/PlanReport.js';
import { financialYearOf } from '../../period/financialYearOf.js';
import { formatNumber } from '../../describe/formatNumber.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';

/**
 * A year-to-date count lower than the one before it in the same financial year: what has been counted since April
 * stays counted. Where all its counts fall to less than half, a new year of another kind began.
 */
export const cumulativeCountFalls: CheckRule = {
  id: 'cumulative-count-falls',
  severity: 'error',
  *find(context) {
    for (const at of context.indicators) {
      if (at.report.basis !== 'year-to-date') continue;
      const isCount = at.report.unit === 'count';
      let before: Counts | null = null;
      for (const figure of at.report.figures) {
        const [top, bottom] = isCount
          ? [figure.value, null]
          : [figure.numerator, figure.denominator];
        if (top === null) continue;
        if (before !== null && falls(before, top, bottom)) {
          const now = { figure, top, bottom };
          if (inOneYear(before, now, context)) yield found(at, before, now, context);
        }
        before = { figure, top, bottom };
      }
    }
  },
};

interface Counts {
  readonly figure: Figure;
  readonly top: number;
  readonly bottom: number | null;
}

function falls(before: Counts, top: number, bottom: number | null): boolean {
  const isLower = bottom !== null && before.bottom !== null && bottom < before.bottom;
  if (top >= before.top && !isLower) return false;
  const isHalved = top * 2 < before.top;
  return !(isHalved && (bottom === null || before.bottom === null || bottom * 2 < before.bottom));
}

function inOneYear(before: Counts, now: Counts, { report }: CheckContext): boolean {
  const yearOf = ({ figure }: Counts) => financialYearOf(figure.period, report.financialYearStart);
  return yearOf(before) === yearOf(now);
}

function found(
  { pathAt }: IndicatorAt,
  before: Counts,
  now: Counts,
  { messages }: CheckContext,
): Found {
  const isTop = now.top < before.top;
  const [from, to] = isTop ? [before.top, now.top] : [before.bottom ?? 0, now.bottom ?? 0];
  const n = (value: number) => formatNumber(value, 0, messages);
  return {
    path: pathAt(now.figure.period),
    says: isTop ? 'found' : 'denominator',
    slots: {
      from: n(from),
      to: n(to),
      before: formatPeriodName(before.figure.period, messages),
      period: formatPeriodName(now.figure.period, messages),
    },
    facts: [
      { value: to, words: n(to), path: pathAt(now.figure.period) },
      { value: from, words: n(from), path: pathAt(before.figure.period) },
    ],
  };
}
