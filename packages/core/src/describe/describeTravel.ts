import type { Figure, IndicatorReport } from '../report/PlanReport.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { financialYearOf } from '../period/financialYearOf.js';
import { whyTravel } from './whyTravel.js';

/**
 * Which way a figure went, compared with what, whether that is better, and what to mind when reading it.
 * "Up" always means higher.
 *
 * @param financialYearStart month a year-to-date count begins again in, 1 to 12. @default 4
 * @example
 * describeTravel(multiplePlans, april, enGB); // 'Up from the 2017/18 baseline of 26.8%, a change for the worse.'
 */
export function describeTravel(
  indicator: IndicatorReport,
  figure: Figure,
  messages: KpiMessages,
  financialYearStart = 4,
): string {
  const text = whyTravel(indicator, figure, messages);
  return acrossReset(indicator, figure, financialYearStart)
    ? `${text} ${messages.travel.sinceReset}`
    : text;
}

/** A year-to-date count set against another point of another year; the same period a year earlier is like for like. */
function acrossReset({ basis, travel }: IndicatorReport, figure: Figure, start: number): boolean {
  const { comparedWith, reason } = figure.travel;
  if (basis !== 'year-to-date' || comparedWith === null || reason !== 'compared') return false;
  if (travel?.compareWith === 'same-period-last-year') return false;
  return financialYearOf(comparedWith, start) !== financialYearOf(figure.period, start);
}
