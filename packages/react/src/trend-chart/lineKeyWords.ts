import { benchmarkAt, describeTargetAt } from '@milepost/core';
import type { BenchmarkReport, IndicatorReport, KpiMessages, KpiSet } from '@milepost/core';
import { datedFigure } from './datedFigure.js';

/** A target a month is for the table to tell. */
const MOST_TARGETS = 3;

/** Each target that is in the picture once, with the year it was set for. */
export function targetWords(
  indicator: IndicatorReport,
  ofOtherPeriod: boolean,
  messages: KpiMessages,
): string {
  const sentences = indicator.figures
    .filter(({ rag }) => rag.targetOfOtherPeriod === ofOtherPeriod)
    .flatMap((figure) => describeTargetAt(indicator, figure, messages) ?? []);
  const each = [...new Set(sentences)];
  if (each.length <= MOST_TARGETS) return each.join(' ');
  const { target } = messages.view.chart;
  return ofOtherPeriod ? `${target}. ${messages.rag.otherPeriod}` : target;
}

/** A comparator's value at the last period, and whose period that is, to stand after its name. */
export function benchmarkWords(
  benchmark: BenchmarkReport,
  indicator: IndicatorReport,
  kpis: KpiSet,
  messages: KpiMessages,
): string {
  const last = kpis.columns.at(-1);
  const held = last && benchmarkAt(benchmark, last.period, kpis.financialYearStart);
  if (!held) return '';
  return `: ${datedFigure(held.value, held.period, indicator, messages)}`;
}
