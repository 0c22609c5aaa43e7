import { formatFigure, formatPeriod } from '@milepost/core';
import type { IndicatorReport } from '@milepost/core';
import type { ReactElement } from 'react';
import { Words } from '../words/Words.js';
import { kpiMissing } from './kpiMissing.js';
import type { KpiLayout } from './kpiLayout.js';

/** Where the organisation stood before the plan, with its source; and its period, where the heading can't say it. */
export function kpiBaselineCell(
  layout: KpiLayout,
  indicator: IndicatorReport,
  rowSpan: number,
): ReactElement {
  const { kpis, messages, root } = layout;
  const { baseline } = indicator;
  return (
    <td
      headers={layout.bands.length > 0 ? `${root}-baseline` : undefined}
      rowSpan={rowSpan}
      className="milepost-kpi-table__cell milepost-kpi-table__cell--baseline"
    >
      {baseline && (
        <>
          {baseline.value !== null && formatFigure(baseline.value, indicator, messages)}
          {baseline.value === null &&
            baseline.symbol !== null &&
            kpiMissing(baseline.symbol, messages)}
          {baseline.source !== undefined && (
            <span className="milepost-kpi-table__small">
              {Words({ text: baseline.source, messages, planLanguage: kpis.language })}
            </span>
          )}
          {kpis.baselinePeriod === null && (
            <span className="milepost-kpi-table__small">
              {formatPeriod(baseline.period, messages)}
            </span>
          )}
        </>
      )}
      {layout.at?.[`baseline-${indicator.id}`]}
    </td>
  );
}
