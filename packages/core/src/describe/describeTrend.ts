import type { Figure, IndicatorReport } from '../report/PlanReport.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { clause } from './clause.js';
import { fill } from '../messages/fill.js';
import { formatDuring } from './formatDuring.js';
import { formatFigure } from './formatFigure.js';
import { formatFigureInWords } from './formatFigureInWords.js';
import { formatPeriodName } from './formatPeriodName.js';
import { list } from '../messages/list.js';
import { plural } from '../messages/plural.js';
import { targetOfOther } from './targetOfOther.js';
import { textIn } from '../text/textIn.js';
import { whyRag } from './whyRag.js';

/**
 * A whole series in a few sentences, for a sparkline or chart: from, to, highest, lowest, gaps, the latest verdict, caveats.
 *
 * @param financialYearStart month a year-to-date count begins again in, 1 to 12. @default 4
 * @example
 * describeTrend(indicator, enGB);
 * // '% of children subject to multiple child protection plans: from 36.8% in April 2018 to 23.5% in June 2019. ...'
 */
export function describeTrend(
  indicator: IndicatorReport,
  messages: KpiMessages,
  financialYearStart = 4,
): string {
  const known = indicator.figures.filter(hasValue);
  const last = known[known.length - 1];
  const sentences = [...spanOf(indicator, known, messages)];
  if (last !== undefined) {
    const verdict = whyRag(indicator, last, messages) + targetOfOther(last, messages);
    sentences.push(...gapsOf(indicator, messages), fill(messages.trend.latest, { verdict }));
    if (indicator.basis === 'year-to-date') {
      const month = messages.period.months[financialYearStart - 1] ?? '';
      sentences.push(fill(messages.trend.yearToDate, { month }));
    }
  }
  if (indicator.proxy !== undefined) sentences.push(messages.indicator.proxyCaveat);
  return sentences.join(' ');
}

function spanOf(
  indicator: IndicatorReport,
  known: readonly Known[],
  messages: KpiMessages,
): string[] {
  const words = messages.trend;
  const label = clause(textIn(indicator.label, messages.language));
  const first = known[0];
  const last = known[known.length - 1];
  if (first === undefined || last === undefined) return [fill(words.none, { label })];
  const whole = (figure: Known) => formatFigureInWords(figure.value, indicator, messages);
  const bare = (figure: Known) =>
    indicator.unit === 'rate' ? formatFigure(figure.value, indicator, messages) : whole(figure);
  const when = (figure: Known) => formatDuring(figure.period, messages);
  if (known.length === 1) {
    return [fill(words.single, { label, value: whole(first), during: when(first) })];
  }
  const high = known.reduce((best, figure) => (figure.value > best.value ? figure : best));
  const low = known.reduce((best, figure) => (figure.value < best.value ? figure : best));
  const ends = { first: whole(first), firstDuring: when(first), last: bare(last) };
  const extremes = { high: bare(high), highDuring: when(high), low: bare(low) };
  return [
    fill(words.span, { label, ...ends, lastDuring: when(last) }),
    extremes.high === extremes.low
      ? words.flat
      : fill(words.extremes, { ...extremes, lowDuring: when(low) }),
  ];
}

type Known = Figure & { readonly value: number };

function hasValue(figure: Figure): figure is Known {
  return figure.value !== null;
}

function gapsOf({ figures }: IndicatorReport, messages: KpiMessages): string[] {
  const gaps = figures.filter((figure) => figure.value === null);
  if (gaps.length === 0) return [];
  const { gap, gaps: counted } = messages.trend;
  if (gaps.length > 3) return [plural(counted, gaps.length, messages, { total: figures.length })];
  const periods = gaps.map(({ period }) => formatPeriodName(period, messages));
  return [fill(gap, { periods: list(periods, messages) })];
}
