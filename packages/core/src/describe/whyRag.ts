import type { Facts } from '../messages/fill.js';
import type { Figure, IndicatorReport } from '../report/PlanReport.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { describeSymbol } from './describeSymbol.js';
import { fill } from '../messages/fill.js';
import { formatDifference } from './formatDifference.js';
import { formatDuring } from './formatDuring.js';
import { formatFigureInWords } from './formatFigureInWords.js';
import { formatPeriodName } from './formatPeriodName.js';
import { lineDecimals } from './lineDecimals.js';
import { roundToStated } from '../figure/roundToStated.js';
import { samePeriodLastYear } from '../period/samePeriodLastYear.js';
import { toleranceInWords } from './toleranceInWords.js';
import { withoutNoise } from '../figure/withoutNoise.js';

/** The band and its reason in one sentence: "Amber: 3.4 points above the 2019/20 target of 23%, within 15% of it." */
export function whyRag(indicator: IndicatorReport, figure: Figure, messages: KpiMessages): string {
  const { band, reason, margin } = figure.rag;
  const { bands, reasons, verdict, onTarget } = messages.rag;
  const template =
    reason === 'at-or-better-than-target' && margin === 0 ? onTarget : reasons[reason];
  const why = fill(template, factsOf(indicator, figure, messages));
  return fill(verdict, { band: bands[band], why });
}

const NONE: Facts = {};

function factsOf(indicator: IndicatorReport, figure: Figure, messages: KpiMessages): Facts {
  switch (figure.rag.reason) {
    case 'at-or-better-than-target':
    case 'within-tolerance':
    case 'outside-tolerance':
    case 'no-figure-last-year':
      return targetFacts(indicator, figure, messages);
    case 'improved-on-last-year':
    case 'held-on-last-year':
    case 'worse-than-last-year':
      return {
        ...targetFacts(indicator, figure, messages),
        lastYear: lastYearInWords(indicator, figure, messages),
      };
    case 'meets-green-threshold':
    case 'meets-amber-threshold':
    case 'misses-amber-threshold':
      return thresholdFacts(indicator, messages);
    case 'inside-range':
    case 'near-range':
    case 'outside-range':
      return rangeFacts(indicator, figure, messages);
    case 'no-target-for-period':
      return { period: formatPeriodName(figure.period, messages) };
    case 'symbol':
      return { symbol: figure.symbol === null ? '' : describeSymbol(figure.symbol, messages) };
    case 'monitor-only':
    case 'no-target':
    case 'no-rule':
    case 'no-polarity':
    case 'not-reported':
    case 'zero-denominator':
      return NONE;
  }
}

function targetFacts(indicator: IndicatorReport, figure: Figure, messages: KpiMessages): Facts {
  const { target, targetSetFor, margin } = figure.rag;
  const { rule } = indicator;
  return {
    targetName: fill(messages.rag.targetName, {
      target: target === null ? '' : line(target, indicator, messages),
      setFor: targetSetFor === null ? '' : formatPeriodName(targetSetFor, messages),
    }),
    distance: distance(margin ?? 0, indicator, messages),
    within: rule === null ? '' : toleranceInWords(rule, messages, indicator),
  };
}

function lastYearInWords(
  indicator: IndicatorReport,
  figure: Figure,
  messages: KpiMessages,
): string {
  const period = samePeriodLastYear(figure.period);
  const earlier = indicator.figures.find((candidate) => candidate.period === period);
  if (earlier === undefined || earlier.value === null) return messages.rag.sameLastYear;
  return fill(messages.rag.lastYear, {
    value: formatFigureInWords(earlier.value, indicator, messages),
    during: formatDuring(earlier.period, messages),
  });
}

function thresholdFacts(indicator: IndicatorReport, messages: KpiMessages): Facts {
  const { rule } = indicator;
  if (rule?.kind !== 'thresholds') return NONE;
  const direction = indicator.polarity === 'lower' ? 'lower' : 'higher';
  const { thresholdOrBetter, thresholdMissed } = messages.rag;
  const greenLine = line(rule.green, indicator, messages);
  const amberLine = line(rule.amber, indicator, messages);
  return {
    greenLine,
    green: fill(thresholdOrBetter[direction], { line: greenLine }),
    amber: fill(thresholdOrBetter[direction], { line: amberLine }),
    missed: fill(thresholdMissed[direction], { line: amberLine }),
  };
}

function rangeFacts(indicator: IndicatorReport, figure: Figure, messages: KpiMessages): Facts {
  const { rule } = indicator;
  if (rule?.kind !== 'range') return NONE;
  const value = roundToStated(figure.value ?? 0, indicator.decimals);
  const off = value < rule.low ? value - rule.low : Math.max(0, value - rule.high);
  return {
    low: line(rule.low, indicator, messages),
    high: line(rule.high, indicator, messages),
    distance: distance(withoutNoise(off), indicator, messages),
    within: toleranceInWords(rule, messages, indicator),
  };
}

function line(value: number, indicator: IndicatorReport, messages: KpiMessages): string {
  return formatFigureInWords(value, indicator, messages, lineDecimals(value, indicator));
}

function distance(margin: number, indicator: IndicatorReport, messages: KpiMessages): string {
  const { above, below } = messages.rag;
  const amount = formatDifference(margin, indicator, messages, lineDecimals(margin, indicator));
  return fill(margin < 0 ? below : above, { amount });
}
