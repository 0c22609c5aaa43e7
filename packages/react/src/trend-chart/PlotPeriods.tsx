import { formatPeriod } from '@milepost/core';
import type { IndicatorReport, KpiMessages, KpiSet } from '@milepost/core';
import { chartWidths, labelStep, roomFor } from './periodLabels.js';
import type { ChartWidth } from './periodLabels.js';
import { runsOf } from './runsOf.js';
import type { Run } from './runsOf.js';
import { shownAt } from './shownAt.js';

export interface PlotPeriodsProps {
  readonly indicator: IndicatorReport;
  readonly kpis: KpiSet;
  /** Columns across, the baseline's included. */
  readonly bands: number;
  readonly messages: KpiMessages;
}

/** The periods under the plot, in columns as wide as the plot's own; fewer of them where there is less room. */
export function PlotPeriods({ indicator, kpis, bands, messages }: PlotPeriodsProps) {
  const { columns, kind } = kpis;
  const labels = columns.map(({ period }) => formatPeriod(period, messages));
  const longest = Math.max(...labels.map(({ length }) => length));
  const years = kind === 'month' ? runsOf(columns.map(({ financialYear }) => financialYear)) : [];
  const anchor = years[1]?.from ?? 0;

  const fits = (column: number, width: ChartWidth) =>
    (column - anchor) % labelStep(kind, bands, longest, width) === 0 &&
    ((columns.length - column - 0.5) / bands) * roomFor[width] + MARGIN >= longest / 2;
  const yearFits = ({ from, to }: Run<string>, width: ChartWidth) =>
    ((to - from) / bands) * roomFor[width] + (to === columns.length ? MARGIN : 0) >= YEAR_LETTERS;
  return (
    <div className="milepost-trend-chart__periods" aria-hidden="true">
      {indicator.baseline?.value != null && (
        <span className="milepost-trend-chart__column">
          <span className="milepost-trend-chart__year milepost-trend-chart__year--baseline">
            {formatPeriod(indicator.baseline.period, messages)}
          </span>
        </span>
      )}
      {labels.map((label, column) => {
        const year = years.find(({ from }) => from === column);
        return (
          <span key={label} className="milepost-trend-chart__column">
            {chartWidths.some((width) => fits(column, width)) && (
              <span
                className={shownAt('milepost-trend-chart__period', (width) => fits(column, width))}
              >
                {label}
              </span>
            )}
            {year && (
              <span
                className={shownAt('milepost-trend-chart__year', (width) => yearFits(year, width))}
              >
                {formatPeriod(year.of, messages)}
              </span>
            )}
          </span>
        );
      })}
    </div>
  );
}

/** Letters that fit between the plot and the edge of the chart. */
const MARGIN = 3;
const YEAR_LETTERS = '| 2018/19'.length;
