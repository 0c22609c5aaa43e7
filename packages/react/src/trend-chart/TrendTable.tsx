import { formatPeriod } from '@milepost/core';
import type { IndicatorReport, KpiMessages, KpiSet } from '@milepost/core';
import type { ReactNode } from 'react';
import { ScrollRegion } from '../scroll-region/ScrollRegion.js';
import { Words } from '../words/Words.js';
import { phaseRuns } from './phaseRuns.js';
import type { TrendColumn } from './trendColumns.js';
import { trendColumns } from './trendColumns.js';

export interface TrendTableProps {
  readonly indicator: IndicatorReport;
  readonly kpis: KpiSet;
  readonly messages: KpiMessages;
  /** Id of its caption. */
  readonly captionId: string;
}

/** The chart's figures in words and numbers, one row a period, folded away until asked for. Needs no JavaScript. */
export function TrendTable({ indicator, kpis, messages, captionId }: TrendTableProps) {
  const { figures, baseline } = indicator;
  const words = messages.view.chart;
  const columns = trendColumns(indicator, kpis, messages);
  const language = { messages, planLanguage: kpis.language };
  const row = (key: string, heading: string, cell: (column: TrendColumn) => ReactNode) => (
    <tr key={key}>
      <th scope="row">{heading}</th>
      {columns.map((column, index) => (
        <td key={index} className={column.className}>
          {cell(column)}
        </td>
      ))}
    </tr>
  );
  return (
    <details className="milepost-trend-chart__data">
      <summary>{words.showTable}</summary>
      <ScrollRegion labelledBy={captionId}>
        <table className="milepost-trend-chart__table">
          <caption id={captionId}>
            <Words text={indicator.label} {...language} />
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              {columns.map(({ heading, className }, index) => (
                <th key={index} scope="col" className={className}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          {baseline && (
            <tbody>
              {row(
                'baseline',
                `${formatPeriod(baseline.period, messages)} ${messages.view.kpiTable.baseline}`,
                ({ ofBaseline }) => ofBaseline?.(baseline),
              )}
            </tbody>
          )}
          {phaseRuns(kpis).map(({ of: phase, from, to }) => (
            <tbody key={from}>
              {phase && (
                <tr>
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    <Words text={phase.label} {...language} />
                  </th>
                </tr>
              )}
              {figures
                .slice(from, to)
                .map((figure) =>
                  row(figure.period, formatPeriod(figure.period, messages), ({ of }) => of(figure)),
                )}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
    </details>
  );
}
