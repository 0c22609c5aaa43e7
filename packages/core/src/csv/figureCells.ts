import type { BaselineFigure, Figure, IndicatorReport, KpiSet } from '../report/PlanReport.js';
import type { CsvCells } from './tableRows.js';
import type { CsvMessages } from '../messages/CsvMessages.js';
import type { Messages } from '../messages/Messages.js';
import { describeRag } from '../describe/describeRag.js';
import { describeSymbol } from '../describe/describeSymbol.js';
import { describeTravel } from '../describe/describeTravel.js';
import { formatPeriod } from '../describe/formatPeriod.js';
import { symbolMark } from '../describe/symbolMark.js';
import { symbolOf } from '../describe/symbolOf.js';
import { textIn } from '../text/textIn.js';

/** What a row says of one figure: the figure, what stands in its place, its verdicts and why. */
export function figureCells(
  indicator: IndicatorReport,
  figure: Figure,
  kpis: KpiSet,
  words: CsvMessages,
  messages: Messages,
): CsvCells {
  const { period, rag, travel, status, note } = figure;
  const phaseId = kpis.columns.find((column) => column.period === period)?.phase;
  const phase = kpis.phases.find(({ id }) => id === phaseId);
  const nobody = figure.symbol === null && rag.reason === 'zero-denominator';
  return {
    kind: words.kinds.figure,
    ...measuredCells({ ...figure, symbol: symbolOf(figure) }, messages),
    ...(nobody && { symbolMeaning: messages.figure.missing['zero-denominator'] }),
    phase: phase ? textIn(phase.label, messages.language) : null,
    figureStatus: status === null ? null : messages.figure.statuses[status],
    note: note === undefined ? null : textIn(note, messages.language),
    target: rag.target,
    targetSetFor: rag.targetSetFor === null ? null : formatPeriod(rag.targetSetFor, messages),
    rating: messages.rag.bands[rag.band],
    ratingReason: describeRag(indicator, figure, messages),
    direction: travel.movement === null ? null : messages.travel.movements[travel.movement],
    judgement: travel.judgement === null ? null : messages.travel.mark[travel.judgement],
    directionReason: describeTravel(indicator, figure, messages, kpis.financialYearStart),
  };
}

/** What a row says of where the organisation stood before the plan. */
export function baselineCells(
  baseline: BaselineFigure,
  words: CsvMessages,
  messages: Messages,
): CsvCells {
  return {
    kind: words.kinds.baseline,
    ...measuredCells(baseline, messages),
    source: baseline.source === undefined ? null : textIn(baseline.source, messages.language),
  };
}

/** A number, or a symbol in its place with its meaning, at a period. */
export function measuredCells(
  { period, value, symbol, numerator, denominator }: Omit<BaselineFigure, 'source'>,
  messages: Messages,
): CsvCells {
  const meaning =
    symbol === null ? messages.view.kpiTable.notReported : describeSymbol(symbol, messages);
  return {
    period,
    periodName: formatPeriod(period, messages),
    value,
    numerator,
    denominator,
    symbol: symbol === null ? null : symbolMark(symbol),
    symbolMeaning: value === null ? meaning : null,
  };
}
