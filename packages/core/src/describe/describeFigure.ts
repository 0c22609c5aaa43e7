import type { Figure, IndicatorReport } from '../report/PlanReport.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { clause } from './clause.js';
import { describeSymbol } from './describeSymbol.js';
import { earlyInYear } from './earlyInYear.js';
import { figureWithCounts } from './figureWithCounts.js';
import { fill } from '../messages/fill.js';
import { formatPeriodLong } from './formatPeriodLong.js';
import { targetOfOther } from './targetOfOther.js';
import { textIn } from '../text/textIn.js';
import { whyRag } from './whyRag.js';
import { whyTravel } from './whyTravel.js';
import { capitalised } from '../messages/capitalised.js';

/**
 * One figure in whole: period, figure, status, why it has its band, which way it went, and every caveat it carries.
 * The accessible name of a cell, the words of a tooltip and the note of a download are all this one.
 *
 * @param financialYearStart month a year-to-date count begins again in, 1 to 12. @default 4
 * @example
 * describeFigure(multiplePlans, april, enGB);
 * // 'April 2018: 36.8%, 7 of 19, provisional. Red: 13.8 points above the 2019/20 target of 23%, more than 15% from it. ...'
 */
export function describeFigure(
  indicator: IndicatorReport,
  figure: Figure,
  messages: KpiMessages,
  financialYearStart = 4,
): string {
  let text = opening(indicator, figure, messages);
  if (figure.value === null) {
    text += ` ${messages.rag.bands['not-rated']}.`;
  } else {
    text += ` ${whyRag(indicator, figure, messages)}`;
    text += targetOfOther(figure, messages);
    if (figure.travel.reason !== 'not-wanted') text += ` ${whyTravel(indicator, figure, messages)}`;
    text += earlyInYear(indicator, figure, messages, financialYearStart);
  }
  if (indicator.proxy !== undefined) text += ` ${proxyCaveat(indicator, figure, messages)}`;
  if (figure.note !== undefined) {
    text += ` ${fill(messages.figure.note, { note: clause(textIn(figure.note, messages.language)) })}`;
  }
  return text;
}

function opening(indicator: IndicatorReport, figure: Figure, messages: KpiMessages): string {
  const { cell, cellWithStatus, statuses } = messages.figure;
  const period = capitalised(formatPeriodLong(figure.period, messages));
  const words = figureWords(indicator, figure, messages);
  if (figure.status === null || figure.status === 'final')
    return fill(cell, { period, figure: words });
  return fill(cellWithStatus, { period, figure: words, status: statuses[figure.status] });
}

function figureWords(indicator: IndicatorReport, figure: Figure, messages: KpiMessages): string {
  const { missing, withCounts, fromCounts } = messages.figure;
  if (figure.value === null) {
    if (figure.rag.reason === 'zero-denominator') return missing['zero-denominator'];
    if (figure.symbol === null) return missing['not-reported'];
    return fill(missing.symbol, { symbol: describeSymbol(figure.symbol, messages) });
  }
  const template = figure.valueFrom === 'counts' ? fromCounts : withCounts;
  return figureWithCounts(figure.value, figure, template, indicator, messages);
}

function proxyCaveat(indicator: IndicatorReport, figure: Figure, messages: KpiMessages): string {
  const over = indicator.unit === 'percent' && figure.value !== null && figure.value > 100;
  return over ? messages.indicator.proxyOverHundred : messages.indicator.proxyCaveat;
}
