import type { CsvCells } from './tableRows.js';
import type { CsvMessages } from '../messages/CsvMessages.js';
import type { CsvRow } from './toCsv.js';
import type { IndicatorReport, KpiSet } from '../report/PlanReport.js';
import type { Messages } from '../messages/Messages.js';
import { baselineCells, figureCells, measuredCells } from './figureCells.js';
import { csvMessages } from '../messages/csv.js';
import { describeBenchmark } from '../describe/describeBenchmark.js';
import { indicatorCells } from './indicatorCells.js';
import { tableRows } from './tableRows.js';
import { textIn } from '../text/textIn.js';

/**
 * The figures of KPI tables as rows, headings first: for each indicator its baseline, a row a period with the figure,
 * its rating and direction and why, and a row for each comparator's figure; last, the tables' notes. Every row of a
 * proxy measure carries its caveat. All periods are there, whatever a table on a page shows.
 *
 * For one indicator with its comparators side by side use `trendRows`.
 *
 * @param words headings and words of the file's own. @default those of the language of `messages`
 * @example
 * const file = toCsv(figureRows(priority.kpiSets, enGB));
 * figureRows(priority.kpiSets, enGB)[0]?.[3]; // 'Indicator'
 */
export function figureRows(
  kpiSets: readonly KpiSet[],
  messages: Messages,
  words: CsvMessages = csvMessages[messages.language],
): CsvRow[] {
  const figures = kpiSets.flatMap((kpis) =>
    kpis.indicators.flatMap((indicator) => rowsOf(indicator, kpis, words, messages)),
  );
  const notes = kpiSets.flatMap((kpis) =>
    kpis.notes.map((note) => textIn(note, messages.language)),
  );
  const noted = [...new Set(notes)].map((note) => ({ kind: words.kinds.tableNote, note }));
  return tableRows('figures', [...figures, ...noted], words);
}

function rowsOf(
  indicator: IndicatorReport,
  kpis: KpiSet,
  words: CsvMessages,
  messages: Messages,
): CsvCells[] {
  const { baseline, figures, benchmarks } = indicator;
  const shared = indicatorCells(indicator, kpis, words, messages);
  const rows: CsvCells[] = figures.map((figure) => {
    const compared = benchmarks.filter(({ standing }) => standing.figurePeriod === figure.period);
    const sentences = compared.map((each) => describeBenchmark(indicator, each, messages));
    return {
      ...shared,
      ...figureCells(indicator, figure, kpis, words, messages),
      comparison: sentences.join(' ') || null,
    };
  });
  if (baseline) rows.unshift({ ...shared, ...baselineCells(baseline, words, messages) });
  return [...rows, ...comparatorRows(indicator, shared, words, messages)];
}

/** What the council counts is not what the comparator did: no counts, no lead. */
function comparatorRows(
  { benchmarks }: IndicatorReport,
  shared: CsvCells,
  words: CsvMessages,
  messages: Messages,
): CsvCells[] {
  return benchmarks.flatMap(({ label, source, values }) =>
    values.map(({ period, value = null, symbol = null }) => ({
      ...shared,
      kind: words.kinds.comparator,
      comparator: textIn(label, messages.language),
      ...measuredCells({ period, value, symbol, numerator: null, denominator: null }, messages),
      counted: null,
      lead: null,
      source: source === undefined ? null : textIn(source, messages.language),
    })),
  );
}
