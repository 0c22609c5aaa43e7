import { describeTrend } from '@milepost/core';
import type { IndicatorReport } from '@milepost/core';
import type { ReactElement, ReactNode } from 'react';
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
  return (
    <td
      headers={layout.bands.length > 0 ? `${layout.root}-trend` : undefined}
      rowSpan={rowSpan}
      className="milepost-kpi-table__cell milepost-kpi-table__cell--trend"
    >
      {pictureOf(layout, indicator)}
    </td>
  );
}

/** Every figure is in it and in its sentence, whichever columns are shown: a row drawn again has it already. */
function pictureOf(layout: KpiLayout, indicator: IndicatorReport): ReactNode {
  const { kpis, messages } = layout;
  const drawn = pictures.get(indicator);
  if (drawn?.kpis === kpis && drawn.messages === messages) return drawn.picture;
  const picture = TrendSparkline({
    values: indicator.figures.map(({ value }) => value),
    target: sparklineTarget(indicator),
    phaseStarts: kpiCellParts(layout).phaseStarts,
    label: describeTrend(indicator, messages, kpis.financialYearStart),
  });
  pictures.set(indicator, { kpis, messages, picture });
  return picture;
}

/** By indicator, as it was last drawn. A report is not changed once it is evaluated. */
const pictures = new WeakMap<
  IndicatorReport,
  Pick<KpiLayout, 'kpis' | 'messages'> & { readonly picture: ReactNode }
>();
