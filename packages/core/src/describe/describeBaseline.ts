import type { IndicatorReport } from '../report/PlanReport.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { clause } from './clause.js';
import { describeSymbol } from './describeSymbol.js';
import { figureWithCounts } from './figureWithCounts.js';
import { fill } from '../messages/fill.js';
import { formatPeriodName } from './formatPeriodName.js';
import { textIn } from '../text/textIn.js';

/**
 * Where the organisation stood before the plan, with its counts and source.
 *
 * @example
 * describeBaseline(indicator, enGB); // '2017/18 baseline: 26.8%, 112 of 418. Source: LAIT.'
 */
export function describeBaseline(indicator: IndicatorReport, messages: KpiMessages): string {
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
  const { withCounts } = messages.figure;
  const figure = figureWithCounts(baseline.value, baseline, withCounts, indicator, messages);
  return fill(words.baseline, { period, figure }) + source;
}
