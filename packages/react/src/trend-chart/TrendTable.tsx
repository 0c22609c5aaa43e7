import { formatPeriod } from '@milepost/core';
import type { IndicatorReport, KpiSet, Messages } from '@milepost/core';
import { ScrollRegion } from '../scroll-region/ScrollRegion.js';
import { Words } from '../words/Words.js';
import { runsOf } from './runsOf.js';
import { trendColumns } from './trendColumns.js';

export interface TrendTableProps {
  readonly indicator: IndicatorReport;
  readonly kpis: KpiSet;
  readonly messages: Messages;
  /** Id of its caption. */
  readonly captionId: string;
}

/** The chart's figures in words and numbers, one row a period, folded away until asked for. Needs no JavaScript. */
export function TrendTable({ indicator, kpis, messages, captionId }: TrendTableProps) {
  const { figures, baseline } = indicator;
  const words = messages.view.chart;
  const columns = trendColumns(indicator, kpis, messages);
  const language = { messages, planLanguage: kpis.language };
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
              {columns.map(({ key, heading, className }) => (
                <th key={key} scope="col" className={className}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          {baseline && (
            <tbody>
              <tr>
                <th scope="row">
                  {formatPeriod(baseline.period, messages)} {messages.view.kpiTable.baseline}
                </th>
                {columns.map(({ key, className, ofBaseline }) => (
                  <td key={key} className={className}>
                    {ofBaseline?.(baseline)}
                  </td>
                ))}
              </tr>
            </tbody>
          )}
          {runsOf(kpis.columns.map(({ phase }) => phase)).map(({ of, from, to }) => {
            const phase = kpis.phases.find(({ id }) => id === of);
            return (
              <tbody key={from}>
                {phase && (
                  <tr>
                    <th scope="rowgroup" colSpan={columns.length + 1}>
                      <Words text={phase.label} {...language} />
                    </th>
                  </tr>
                )}
                {figures.slice(from, to).map((figure) => (
                  <tr key={figure.period}>
                    <th scope="row">{formatPeriod(figure.period, messages)}</th>
                    {columns.map(({ key, className, of: cell }) => (
                      <td key={key} className={className}>
                        {cell(figure)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </ScrollRegion>
    </details>
  );
}
