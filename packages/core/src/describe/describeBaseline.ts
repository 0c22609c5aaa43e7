import type { IndicatorReport } from '../report/PlanReport.js';
import type { Messages } from '../messages/Messages.js';
import { clause } from './clause.js';
import { describeSymbol } from './describeSymbol.js';
import { fill } from '../messages/fill.js';
import { formatCountsInWords } from './formatCountsInWords.js';
import { formatFigureInWords } from './formatFigureInWords.js';
import { formatPeriodName } from './formatPeriodName.js';
import { textIn } from '../text/textIn.js';

/**
 * Where the organisation stood before the plan, with its counts and source.
 *
 * @example
 * describeBaseline(indicator, enGB); // '2017/18 baseline: 26.8%, 112 of 418. Source: LAIT.'
 */
export function describeBaseline(indicator: IndicatorReport, messages: Messages): string {
  const words = messages.indicator;
  const { baseline } = indicator;
  if (baseline === null) return words.noBaseline;
  const period = formatPeriodName(baseline.period, messages);
  const source =
    baseline.source === undefined
      ? ''
      : ` ${fill(words.source, { source: clause(textIn(baseline.source, messages.language)) })}`;
  if (baseline.value === null) {
    const symbol =
      baseline.symbol === null
        ? messages.figure.missing['not-reported']
        : describeSymbol(baseline.symbol, messages);
    return fill(words.baselineMissing, { period, symbol }) + source;
  }
  const value = formatFigureInWords(baseline.value, indicator, messages);
  const figure =
    baseline.numerator === null || baseline.denominator === null
      ? value
      : fill(messages.figure.withCounts, {
          figure: value,
          counts: formatCountsInWords(baseline.numerator, baseline.denominator, messages),
        });
  return fill(words.baseline, { period, figure }) + source;
}
