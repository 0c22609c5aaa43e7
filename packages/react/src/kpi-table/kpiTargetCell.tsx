import { formatPeriod, formatTarget } from '@milepost/core';
import type { IndicatorReport } from '@milepost/core';
import type { ReactElement, ReactNode } from 'react';
import { RagTag } from '../rag-tag/RagTag.js';
import type { KpiLayout } from './kpiLayout.js';

/** The target with the latest rating, for all of an indicator's rows. */
export function kpiTargetCell(
  layout: KpiLayout,
  indicator: IndicatorReport,
  rowSpan: number,
): ReactElement {
  const { bands, kpis, messages, root } = layout;
  const words = messages.view.kpiTable;
  const { target } = indicator;
  return (
    <td
      headers={bands.length > 0 ? `${root}-target` : undefined}
      rowSpan={rowSpan}
      className="milepost-kpi-table__cell milepost-kpi-table__cell--target"
    >
      {formatTarget(indicator, messages) ?? (
        <span className="milepost-kpi-table__small">
          {indicator.monitorOnly ? words.monitorOnly : words.noTarget}
        </span>
      )}
      {target !== null && kpis.targetPeriod === null && (
        <span className="milepost-kpi-table__small">{formatPeriod(target.setFor, messages)}</span>
      )}
      {latestRating(layout, indicator)}
      {layout.at?.[`target-${indicator.id}`]}
    </td>
  );
}

/** The rating of the latest figure, with its period where that is not the last column. */
function latestRating(layout: KpiLayout, indicator: IndicatorReport): ReactNode {
  const { messages } = layout;
  const figure = indicator.latest === null ? undefined : indicator.figures[indicator.latest];
  if (!figure || figure.rag.band === 'not-rated') return null;
  const isLast = indicator.latest === indicator.figures.length - 1;
  return (
    <span className="milepost-kpi-table__second">
      <span className="milepost-visually-hidden">{messages.list.comma}</span>
      {RagTag({ verdict: figure.rag, messages })}
      {!isLast && (
        <span className="milepost-kpi-table__small">{formatPeriod(figure.period, messages)}</span>
      )}
    </span>
  );
}
