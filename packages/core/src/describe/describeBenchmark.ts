import type { BenchmarkReport } from '../benchmark/BenchmarkReport.js';
import type { IndicatorReport } from '../report/PlanReport.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { clause } from './clause.js';
import { fill } from '../messages/fill.js';
import { formatDifference } from './formatDifference.js';
import { formatDuring } from './formatDuring.js';
import { formatFigureInWords } from './formatFigureInWords.js';
import { lineDecimals } from './lineDecimals.js';
import { roundToStated } from '../figure/roundToStated.js';
import { textIn } from '../text/textIn.js';

/**
 * Where the latest figure stands against one comparator, both with their periods.
 *
 * @example
 * describeBenchmark(indicator, england, enGB);
 * // 'Better than England: 22.7% in March 2019, against 23.9% in 2017/18, 1.2 points below.'
 */
export function describeBenchmark(
  indicator: IndicatorReport,
  benchmark: BenchmarkReport,
  messages: KpiMessages,
): string {
  const { positions, reasons } = messages.benchmark;
  const { standing } = benchmark;
  const label = clause(textIn(benchmark.label, messages.language));
  const words = (value: number | null) =>
    value === null ? '' : formatFigureInWords(value, indicator, messages);
  const text = fill(reasons[standing.reason], {
    label,
    position: standing.position === null ? label : fill(positions[standing.position], { label }),
    figure: words(standing.figure),
    figureDuring:
      standing.figurePeriod === null ? '' : formatDuring(standing.figurePeriod, messages),
    benchmark: words(standing.benchmark),
    benchmarkDuring:
      standing.benchmarkPeriod === null ? '' : formatDuring(standing.benchmarkPeriod, messages),
    difference: difference(standing.difference, indicator, messages),
  });
  return indicator.proxy === undefined ? text : `${text} ${messages.indicator.proxyCaveat}`;
}

function difference(by: number | null, indicator: IndicatorReport, messages: KpiMessages): string {
  if (by === null || roundToStated(by, indicator.decimals) === 0) return '';
  const { above, below } = messages.benchmark;
  return fill(by < 0 ? below : above, {
    amount: formatDifference(by, indicator, messages, lineDecimals(by, indicator)),
  });
}
