import type { CsvCell, CsvRow } from './toCsv.js';
import type { CsvMessages } from '../messages/CsvMessages.js';
import type { IndicatorReport, KpiSet } from '../report/PlanReport.js';
import type { Messages } from '../messages/Messages.js';
import { baselineCells, figureCells } from './figureCells.js';
import { benchmarkAt } from '../benchmark/benchmarkAt.js';
import { csvMessages } from '../messages/csv.js';
import { fill } from '../messages/fill.js';
import { formatPeriod } from '../describe/formatPeriod.js';
import { indicatorCells } from './indicatorCells.js';
import { tableRows } from './tableRows.js';
import { textIn } from '../text/textIn.js';

/**
 * The data of an indicator's chart as rows, headings first: its baseline and a row a period, with each comparator's
 * value beside it and the period that value is of, as the chart draws them.
 *
 * For every indicator of a table in one file use `figureRows`.
 *
 * @param words headings and words of the file's own. @default those of the language of `messages`
 * @example
 * trendRows(indicator, kpis, enGB).length; // 17: headings, the baseline and fifteen months
 */
export function trendRows(
  indicator: IndicatorReport,
  kpis: KpiSet,
  messages: Messages,
  words: CsvMessages = csvMessages[messages.language],
): CsvRow[] {
  const { baseline, figures, benchmarks } = indicator;
  const shared = indicatorCells(indicator, kpis, words, messages);
  const [heading = [], ...rows] = tableRows(
    'trend',
    [
      ...(baseline ? [{ ...shared, ...baselineCells(baseline, words, messages) }] : []),
      ...figures.map((figure) => ({
        ...shared,
        ...figureCells(indicator, figure, kpis, words, messages),
      })),
    ],
    words,
  );
  const periods = [...(baseline ? [null] : []), ...figures.map(({ period }) => period)];
  const compared = (period: string | null): CsvCell[] =>
    benchmarks.flatMap((benchmark) => {
      const held = period === null ? null : benchmarkAt(benchmark, period, kpis.financialYearStart);
      return held === null ? [null, null] : [held.value, formatPeriod(held.period, messages)];
    });
  const comparators = benchmarks.flatMap(({ label }) => {
    const name = textIn(label, messages.language);
    return [name, fill(words.periodOf, { label: name })];
  });
  return [
    [...heading, ...comparators],
    ...rows.map((row, at) => [...row, ...compared(periods[at] ?? null)]),
  ];
}
