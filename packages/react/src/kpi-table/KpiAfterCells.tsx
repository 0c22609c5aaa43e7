import { describeTrend, formatFigure, formatPeriod } from '@milepost/core';
import type { IndicatorReport, Messages } from '@milepost/core';
import { RagTag } from '../rag-tag/RagTag.js';
import { TrendSparkline } from '../trend-sparkline/TrendSparkline.js';
import { sparklineTarget } from '../trend-sparkline/sparklineTarget.js';
import type { KpiLayout } from './kpiLayout.js';

export interface KpiAfterCellsProps {
  readonly layout: KpiLayout;
  readonly indicator: IndicatorReport;
  readonly rowSpan: number;
}

/** What stands after the periods: target with the latest rating, and trend. They span all the indicator's rows. */
export function KpiAfterCells({ layout, indicator, rowSpan }: KpiAfterCellsProps) {
  const { root, messages } = layout;
  const headers = (name: string) => (layout.bands.length > 0 ? `${root}-${name}` : undefined);
  return (
    <>
      {layout.hasTarget && (
        <td
          headers={headers('target')}
          rowSpan={rowSpan}
          className="milepost-kpi-table__cell milepost-kpi-table__cell--target"
        >
          <Target layout={layout} indicator={indicator} />
          <LatestRating layout={layout} indicator={indicator} />
        </td>
      )}
      {layout.hasTrend && (
        <td
          headers={headers('trend')}
          rowSpan={rowSpan}
          className="milepost-kpi-table__cell milepost-kpi-table__cell--trend"
        >
          <TrendSparkline
            values={indicator.figures.map(({ value }) => value)}
            target={sparklineTarget(indicator)}
            phaseStarts={phaseStarts(layout)}
            label={describeTrend(indicator, messages, layout.kpis.financialYearStart)}
          />
        </td>
      )}
    </>
  );
}

interface CellProps {
  readonly layout: KpiLayout;
  readonly indicator: IndicatorReport;
}

function Target({ layout, indicator }: CellProps) {
  const { kpis, messages } = layout;
  const words = messages.view.kpiTable;
  const { monitorOnly, rule, target } = indicator;
  if (target !== null) {
    return (
      <>
        {asSet(target.value, indicator, messages)}
        {kpis.targetPeriod === null && (
          <span className="milepost-kpi-table__small">{formatPeriod(target.setFor, messages)}</span>
        )}
      </>
    );
  }
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
  const decimals = Number.isInteger(value) ? 0 : indicator.decimals;
  return formatFigure(value, { ...indicator, decimals }, messages);
}

/** The rating of the latest figure, with its period where that is not the last column. */
function LatestRating({ layout, indicator }: CellProps) {
  const { messages } = layout;
  const figure = indicator.latest === null ? undefined : indicator.figures[indicator.latest];
  if (figure === undefined || figure.rag.band === 'not-rated') return null;
  const isLast = indicator.latest === indicator.figures.length - 1;
  return (
    <span className="milepost-kpi-table__second">
      <span className="milepost-visually-hidden">{messages.list.comma}</span>
      <RagTag verdict={figure.rag} messages={messages} />
      {!isLast && (
        <span className="milepost-kpi-table__small">{formatPeriod(figure.period, messages)}</span>
      )}
    </span>
  );
}

function phaseStarts({ kpis }: KpiLayout): number[] {
  const starts: number[] = [];
  kpis.columns.forEach(({ phase }, index) => {
    if (index > 0 && phase !== kpis.columns[index - 1]?.phase) starts.push(index);
  });
  return starts;
}
