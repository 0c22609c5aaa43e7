import {
  benchmarkAt,
  describeSymbol,
  formatCounts,
  formatFigure,
  symbolMark,
  symbolOf,
} from '@milepost/core';
import type {
  BaselineFigure,
  Figure,
  IndicatorReport,
  KpiMessages,
  KpiSet,
  Period,
} from '@milepost/core';
import type { ReactNode } from 'react';
import { DirectionOfTravel } from '../direction-of-travel/DirectionOfTravel.js';
import { RagTag } from '../rag-tag/RagTag.js';
import { Words } from '../words/Words.js';
import { datedFigure } from './datedFigure.js';

export interface TrendColumn {
  readonly heading: ReactNode;
  /** Set for numbers, which stand right-aligned. */
  readonly className?: string;
  readonly of: (figure: Figure) => ReactNode;
  readonly ofBaseline?: (baseline: BaselineFigure) => ReactNode;
}

/** The columns of a chart's table, after its periods: only those that have something in them. */
export function trendColumns(
  indicator: IndicatorReport,
  kpis: KpiSet,
  messages: KpiMessages,
): readonly TrendColumn[] {
  const { figures, baseline, benchmarks, travel } = indicator;
  const words = messages.view.chart;
  const language = { messages, planLanguage: kpis.language };
  const className = 'milepost-trend-chart__number';
  const dated = (value: number, ofOther: Period | false | null) =>
    datedFigure(value, ofOther, indicator, messages);
  const columns: (TrendColumn | false)[] = [
    {
      heading: words.value,
      className,
      of: (figure) => (
        <>
          {figureOf({ value: figure.value, symbol: symbolOf(figure) }, indicator, messages)}
          {figure.status !== null && figure.status !== 'final' && (
            <small> {messages.figure.statuses[figure.status]}</small>
          )}
        </>
      ),
      ofBaseline: (held) => figureOf(held, indicator, messages),
    },
    [...figures, baseline].some((counted) => counted?.numerator != null) && {
      heading: words.counts,
      className,
      of: (figure) => countsOf(figure, messages),
      ofBaseline: (held) => countsOf(held, messages),
    },
    figures.some(({ rag }) => rag.target !== null) && {
      heading: words.target,
      className,
      of: ({ rag: { target, targetOfOtherPeriod, targetSetFor } }) =>
        target !== null && dated(target, targetOfOtherPeriod && targetSetFor),
    },
    ...benchmarks.map((benchmark) => ({
      heading: <Words text={benchmark.label} {...language} />,
      className,
      of: ({ period }: Figure) => {
        const held = benchmarkAt(benchmark, period, kpis.financialYearStart);
        return held && dated(held.value, held.period !== period && held.period);
      },
    })),
    {
      heading: words.rating,
      of: ({ value, rag }) => value !== null && <RagTag verdict={rag} messages={messages} />,
    },
    travel !== null && {
      heading: words.travel,
      of: (figure) => <DirectionOfTravel travel={figure.travel} messages={messages} />,
    },
    figures.some(({ note }) => note) && {
      heading: words.note,
      of: ({ note }) => note && <Words text={note} {...language} />,
    },
  ];
  return columns.filter((column) => column !== false);
}

function figureOf(
  { value, symbol }: Pick<BaselineFigure, 'value' | 'symbol'>,
  indicator: IndicatorReport,
  messages: KpiMessages,
): string {
  if (value !== null) return formatFigure(value, indicator, messages);
  if (symbol === null) return messages.view.kpiTable.notReported;
  return `${symbolMark(symbol)} ${describeSymbol(symbol, messages)}`;
}

function countsOf(
  { numerator, denominator }: Pick<BaselineFigure, 'numerator' | 'denominator'>,
  messages: KpiMessages,
): string | null {
  if (numerator === null || denominator === null) return null;
  return formatCounts(numerator, denominator, messages);
}
