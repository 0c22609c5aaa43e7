import { formatPeriod } from '@milepost/core';
import { fill } from '@milepost/core/messages';
import type { IndicatorReport } from '@milepost/core';
import { ScrollRegion } from '../scroll-region/ScrollRegion.js';
import { Words } from '../words/Words.js';
import { kpiCounts } from './kpiCounts.js';
import { kpiFigure } from './kpiFigure.js';
import { kpiTableClass } from './kpiTableClass.js';
import { firstOnPaper, yearsBefore } from './paperColumns.js';
import type { KpiLayout } from './kpiLayout.js';
import type { ColumnRange } from './paperColumns.js';

export interface KpiEarlierPeriodsProps {
  readonly layout: KpiLayout;
  readonly indicators: readonly IndicatorReport[];
}

/**
 * The periods before those that a KPI table prints, in tables that fit a sheet: figures, ratings and counts. Folded
 * away where the table on screen leaves them out too, and there without JavaScript; on paper, open.
 */
export function KpiEarlierPeriods({ layout, indicators }: KpiEarlierPeriodsProps) {
  const { columns, kpis, messages } = layout;
  const parts = yearsBefore(kpis, firstOnPaper(layout));
  if (parts.length === 0) return null;
  const isWindow = (columns[0]?.index ?? 0) > 0;
  return (
    <details
      className={isWindow ? 'milepost-disclosure' : 'milepost-disclosure milepost-printed-only'}
    >
      {/* On paper the captions say it. */}
      <summary className="milepost-disclosure__summary milepost-not-printed">
        {messages.view.kpiTable.earlier}
      </summary>
      {parts.map((part) => (
        <Part key={part.from} layout={layout} indicators={indicators} {...part} />
      ))}
    </details>
  );
}

function Part({ layout, indicators, from, to }: KpiEarlierPeriodsProps & ColumnRange) {
  const { kpis, messages, root } = layout;
  const captionId = `${root}-before-${to}`;
  const periods = kpis.columns
    .slice(from, to)
    .map(({ period }) => ({ period, name: formatPeriod(period, messages) }));
  const words = messages.view.kpiTable;
  return (
    <ScrollRegion labelledBy={captionId}>
      <table className={`${kpiTableClass(layout)} milepost-kpi-table__table--earlier`}>
        <caption id={captionId}>
          {fill(words.earlierFor, {
            from: periods[0]?.name ?? '',
            to: periods[periods.length - 1]?.name ?? '',
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            {periods.map(({ period, name }) => (
              <th key={period} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <tr key={indicator.id}>
              <th scope="row">
                <Words text={indicator.label} messages={messages} planLanguage={kpis.language} />
              </th>
              {indicator.figures.slice(from, to).map((figure) => (
                <td key={figure.period}>
                  {kpiFigure(layout, indicator, figure)}
                  {figure.denominator !== null && <small>{kpiCounts(layout, figure)}</small>}
                  {layout.again?.[`figure-${indicator.id}-${figure.period}`]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
