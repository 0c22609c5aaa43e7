import {
  describeProxy,
  describeRag,
  describeTravel,
  enGB,
  formatPeriod,
  textIn,
} from '@milepost/core';
import type { EvaluatedPriority, Figure, IndicatorReport } from '@milepost/core';
import { figureColumns } from './figureColumns.js';
import type { CsvCell } from './toCsv.js';

type Column = keyof typeof figureColumns;
type Row = Record<Column, CsvCell>;

const heading = Object.keys(figureColumns) as Column[];

/** Every figure of a priority, one a row, with its rating and direction and why. The baseline comes first. */
export function figureRows(priority: EvaluatedPriority): CsvCell[][] {
  const indicators = priority.kpiSets.flatMap(({ indicators }) => indicators);
  const rows = indicators.flatMap((indicator) => {
    const shared = sharedCells(priority, indicator);
    const figures = indicator.figures.map((figure) => figureRow(indicator, figure, shared));
    const baseline = baselineRow(indicator, shared);
    return baseline ? [baseline, ...figures] : figures;
  });
  return [heading, ...rows.map((row) => heading.map((column) => row[column]))];
}

function sharedCells(priority: EvaluatedPriority, indicator: IndicatorReport): Row {
  return {
    ...(Object.fromEntries(heading.map((column) => [column, null])) as Row),
    priority: priority.ref,
    indicator_id: indicator.id,
    indicator: textIn(indicator.label, 'en'),
    unit: indicator.unit,
    per: indicator.per ?? null,
    polarity: indicator.polarity,
    basis: indicator.basis,
    proxy: indicator.proxy ? describeProxy(indicator.proxy, enGB) : null,
  };
}

function baselineRow({ baseline }: IndicatorReport, shared: Row): Row | null {
  if (!baseline) return null;
  const { period, value, numerator, denominator, symbol, source } = baseline;
  return {
    ...shared,
    kind: 'baseline',
    period,
    period_label: formatPeriod(period, enGB),
    value,
    numerator,
    denominator,
    symbol,
    source: source ? textIn(source, 'en') : null,
  };
}

function figureRow(indicator: IndicatorReport, figure: Figure, shared: Row): Row {
  const { period, value, numerator, denominator, symbol, status, note, rag, travel } = figure;
  return {
    ...shared,
    kind: 'figure',
    period,
    period_label: formatPeriod(period, enGB),
    value,
    numerator,
    denominator,
    symbol,
    figure_status: status,
    source: indicator.source ? textIn(indicator.source, 'en') : null,
    target: rag.target,
    target_set_for: rag.targetSetFor,
    rating: rag.band,
    rating_reason: describeRag(indicator, figure, enGB),
    direction: travel.movement,
    direction_judgement: travel.judgement,
    direction_reason: describeTravel(indicator, figure, enGB),
    note: note ? textIn(note, 'en') : null,
  };
}
