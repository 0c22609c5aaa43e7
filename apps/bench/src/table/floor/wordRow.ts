import {
  describeBasis,
  describeFigure,
  describeTrend,
  enGB,
  formatFigure,
  textIn,
} from '@milepost/core';
import { arrowPath } from './arrowPath.js';
import { drawnTrend } from './drawnTrend.js';
import type { Figure, IndicatorReport, KpiSet, RagBand } from '@milepost/core';
import type { WordedFigure, WordedRating, WordedRow, WordedTravel } from './WordedTable.js';
import type { PlacedColumn } from './wordTable.js';

const gravity: Readonly<Record<RagBand, number>> = { green: 1, amber: 2, red: 3, 'not-rated': 0 };

/** Every string of one indicator's rows. */
export function wordRow(
  indicator: IndicatorReport,
  position: number,
  kpis: KpiSet,
  root: string,
  columns: readonly PlacedColumn[],
): WordedRow {
  const rowId = `${root}-r${position}`;
  const { id, label, basis, polarity, baseline, figures, target } = indicator;
  const latest = figures[figures.length - 1] as Figure;
  const placed = columns.map((column) => ({ column, figure: figures[column.index] as Figure }));
  return {
    id,
    position,
    rowId,
    label: textIn(label, 'en'),
    basis: `${basis === 'year-to-date' ? `${enGB.indicator.basis[basis]}. ` : ''}${polarity === 'none' ? '' : enGB.indicator.polarity[polarity]}`,
    baseline: formatFigure(baseline?.value ?? 0, indicator, enGB),
    baselineSource: textIn(baseline?.source ?? '', 'en'),
    figures: placed.map(({ column, figure }) => figureCell(column, figure, indicator, rowId)),
    travelId: `${rowId}-travel`,
    travels: placed.map(({ column, figure }) => travelCell(column, figure, indicator, rowId)),
    target: formatFigure(target?.value ?? 0, { ...indicator, decimals: 0 }, enGB),
    rating: ratingOf(latest, 'inline'),
    trend: drawnTrend({
      label: describeTrend(indicator, enGB, kpis.financialYearStart),
      values: figures.map(({ value }) => value ?? 0),
      target: target?.value ?? 0,
      phases: columns.filter(({ startsBand, index }) => startsBand && index > 0),
    }),
    reasons: [
      describeFigure(indicator, latest, enGB, kpis.financialYearStart),
      describeBasis(indicator, enGB, kpis.financialYearStart),
    ],
    sortsBy: { rating: gravity[latest.rag.band], latest: latest.value ?? 0 },
  };
}

function figureCell(
  column: PlacedColumn,
  figure: Figure,
  indicator: IndicatorReport,
  rowId: string,
): WordedFigure {
  return {
    column: column.index,
    headers: `${rowId} ${column.id} ${column.bandId}`,
    className: `${cellClass(column, indicator)} milepost-kpi-table__cell--figure`,
    figureClass: `milepost-kpi-table__figure milepost-kpi-table__figure--rated milepost-band--${figure.rag.band}`,
    words: formatFigure(figure.value ?? 0, indicator, enGB),
    rating: ratingOf(figure, 'cell'),
  };
}

function travelCell(
  column: PlacedColumn,
  { travel }: Figure,
  indicator: IndicatorReport,
  rowId: string,
): WordedTravel {
  const { movement, judgement } = travel;
  if (movement === null || judgement === null) throw new Error(`${rowId} has a gap.`);
  const moved = enGB.travel.movements[movement];
  return {
    column: column.index,
    headers: `${rowId} ${rowId}-travel ${column.id} ${column.bandId}`,
    className: `${cellClass(column, indicator)} milepost-kpi-table__cell--part`,
    arrow: {
      className: `milepost-travel milepost-travel--${judgement}`,
      fill: judgement === 'negative' ? 'currentColor' : 'none',
      path: arrowPath(movement, judgement),
      words:
        judgement === 'neutral'
          ? moved
          : `${moved}${enGB.list.comma}${enGB.travel.mark[judgement]}`,
    },
  };
}

function cellClass({ startsBand, startsYear, last }: PlacedColumn, { basis }: IndicatorReport) {
  let classes = 'milepost-kpi-table__cell milepost-kpi-table__cell--period';
  if (startsBand) classes += ' milepost-kpi-table__cell--phase';
  else if (startsYear && basis === 'year-to-date') classes += ' milepost-kpi-table__cell--anew';
  return last ? `${classes} milepost-kpi-table__cell--latest` : classes;
}

function ratingOf({ rag: { band } }: Figure, size: 'cell' | 'inline'): WordedRating {
  return {
    className: `milepost-rag-tag milepost-rag-tag--${size} milepost-band--${band}`,
    letter: enGB.rag.letters[band],
    word: (size === 'cell' ? enGB.list.comma : '') + enGB.rag.bands[band],
  };
}
