import type { IndicatorReport } from '../report/PlanReport.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { fill } from '../messages/fill.js';

/**
 * What stretch of time a measure's figures speak of, and what that means for reading them.
 *
 * @param financialYearStart month a year-to-date count begins again in, 1 to 12. @default 4
 * @example
 * describeBasis(indicator, enGB); // 'Year to date: counts from the start of the year and begins again each April. ...'
 */
export function describeBasis(
  indicator: Pick<IndicatorReport, 'basis'>,
  messages: KpiMessages,
  financialYearStart = 4,
): string {
  const month = messages.period.months[financialYearStart - 1] ?? '';
  return fill(messages.indicator.basisNotes[indicator.basis], { month });
}
