import type { Figure, IndicatorReport } from '../report/PlanReport.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { fill } from '../messages/fill.js';
import { parsePeriod } from '../period/parsePeriod.js';

/**
 * The caveat of a year-to-date figure in the first quarter of its year, with a space before it; else nothing.
 * Few cases lie behind it then, and it can swing.
 */
export function earlyInYear(
  indicator: Pick<IndicatorReport, 'basis'>,
  figure: Pick<Figure, 'period'>,
  messages: KpiMessages,
  financialYearStart: number,
): string {
  if (indicator.basis !== 'year-to-date') return '';
  const parts = parsePeriod(figure.period);
  const early =
    parts?.kind === 'financial-quarter'
      ? parts.quarter === 1
      : parts?.month != null && (parts.month - financialYearStart + 12) % 12 < 3;
  if (!early) return '';
  const month = messages.period.months[financialYearStart - 1] ?? '';
  return ` ${fill(messages.indicator.earlyInYear, { month })}`;
}
