import { formatFigure, formatPeriod } from '@milepost/core';
import type { IndicatorReport, Messages } from '@milepost/core';
import type { ReactElement, ReactNode } from 'react';
import { RagTag } from '../rag-tag/RagTag.js';
import { kpiCellParts } from './kpiCellParts.js';
import type { KpiLayout } from './kpiLayout.js';

/** The target with the latest rating, for all of an indicator's rows. */
export function kpiTargetCell(
  layout: KpiLayout,
  indicator: IndicatorReport,
  rowSpan: number,
): ReactElement {
  const { bands, kpis, messages, root } = layout;
  const { target } = indicator;
  return (
    <td
      headers={bands.length > 0 ? `${root}-target` : undefined}
      rowSpan={rowSpan}
      className="milepost-kpi-table__cell milepost-kpi-table__cell--target"
    >
      {targetOf(indicator, messages)}
      {target !== null && kpis.targetPeriod === null && (
        <span className="milepost-kpi-table__small">{formatPeriod(target.setFor, messages)}</span>
      )}
      {latestRating(layout, indicator)}
      {layout.at?.[`target-${indicator.id}`]}
    </td>
  );
}

function targetOf(indicator: IndicatorReport, messages: Messages): ReactNode {
  const words = messages.view.kpiTable;
  const { monitorOnly, rule, target } = indicator;
  if (target !== null) return asSet(target.value, indicator, messages);
  if (rule?.kind === 'thresholds') return asSet(rule.green, indicator, messages);
  if (rule?.kind === 'range') {
    const { low, high } = rule;
    return `${asSet(low, indicator, messages)}–${asSet(high, indicator, messages)}`;
  }
  return (
    <span className="milepost-kpi-table__small">
      {monitorOnly ? words.monitorOnly : words.noTarget}
    </span>
  );
}

/** Targets are set in round numbers: 80%, not 80.0%. */
function asSet(value: number, indicator: IndicatorReport, messages: Messages): string {
  return formatFigure(value, indicator, messages, Number.isInteger(value) ? 0 : undefined);
}

/** The rating of the latest figure, with its period where that is not the last column. */
function latestRating(layout: KpiLayout, indicator: IndicatorReport): ReactNode {
  const { messages } = layout;
  const figure = indicator.latest === null ? undefined : indicator.figures[indicator.latest];
  if (!figure || figure.rag.band === 'not-rated') return null;
  const isLast = indicator.latest === indicator.figures.length - 1;
  return (
    <span className="milepost-kpi-table__second">
      {kpiCellParts(layout).comma}
      {RagTag({ verdict: figure.rag, messages })}
      {!isLast && (
        <span className="milepost-kpi-table__small">{formatPeriod(figure.period, messages)}</span>
      )}
    </span>
  );
}
