import { describeTrend } from '@milepost/core';
import type { IndicatorReport } from '@milepost/core';
import type { ReactElement } from 'react';
import { TrendSparkline } from '../trend-sparkline/TrendSparkline.js';
import { sparklineTarget } from '../trend-sparkline/sparklineTarget.js';
import { kpiCellParts } from './kpiCellParts.js';
import type { KpiLayout } from './kpiLayout.js';

/** The course of an indicator's figures, for all of its rows. */
export function kpiTrendCell(
  layout: KpiLayout,
  indicator: IndicatorReport,
  rowSpan: number,
): ReactElement {
  const { bands, kpis, messages, root } = layout;
  return (
    <td
      headers={bands.length > 0 ? `${root}-trend` : undefined}
      rowSpan={rowSpan}
      className="milepost-kpi-table__cell milepost-kpi-table__cell--trend"
    >
      {TrendSparkline({
        values: indicator.figures.map(({ value }) => value),
        target: sparklineTarget(indicator),
        phaseStarts: kpiCellParts(layout).phaseStarts,
        label: describeTrend(indicator, messages, kpis.financialYearStart),
      })}
    </td>
  );
}
