import {
  describeSymbol,
  describeTrend,
  formatFigure,
  formatPeriod,
  formatTarget,
  symbolMark,
  symbolOf,
} from '@milepost/core';
import type { IndicatorReport, KpiSet, Language, Messages } from '@milepost/core';
import { DirectionOfTravel } from '../direction-of-travel/DirectionOfTravel.js';
import { ProxyMark } from '../proxy-note/ProxyMark.js';
import { RagTag } from '../rag-tag/RagTag.js';
import { TrendSparkline } from '../trend-sparkline/TrendSparkline.js';
import { phaseStarts } from '../trend-sparkline/phaseStarts.js';
import { sparklineTarget } from '../trend-sparkline/sparklineTarget.js';
import { Words } from '../words/Words.js';

export interface LatestFigureRowProps {
  readonly indicator: IndicatorReport;
  /** The set it stands in: its periods and phases. */
  readonly kpis: Pick<KpiSet, 'columns' | 'financialYearStart'>;
  readonly messages: Messages;
  readonly planLanguage: Language;
}

/** One indicator: its trend, latest figure, target and verdicts. */
export function LatestFigureRow({ indicator, kpis, messages, planLanguage }: LatestFigureRowProps) {
  const words = messages.view.kpiTable;
  const figure = indicator.latest === null ? undefined : indicator.figures[indicator.latest];
  const value = figure?.value ?? null;
  return (
    <tr role="row" className="milepost-latest__row">
      <th scope="row" role="rowheader" className="milepost-latest__indicator">
        <Words text={indicator.label} messages={messages} planLanguage={planLanguage} />
        {indicator.proxy !== undefined && (
          <>
            {' '}
            <ProxyMark messages={messages} />
          </>
        )}
      </th>
      <td role="cell">
        <TrendSparkline
          values={indicator.figures.map((one) => one.value)}
          target={sparklineTarget(indicator)}
          phaseStarts={phaseStarts(kpis.columns)}
          label={describeTrend(indicator, messages, kpis.financialYearStart)}
        />
      </td>
      {figure === undefined || value === null ? (
        <td role="cell" className="milepost-latest__latest">
          {withheld(indicator, messages) ?? words.notReported}
        </td>
      ) : (
        <td role="cell" className="milepost-latest__latest">
          <b className="milepost-latest__value">{formatFigure(value, indicator, messages)}</b>{' '}
          <span className="milepost-latest__period">{formatPeriod(figure.period, messages)}</span>
        </td>
      )}
      <td role="cell" data-label={words.target} className="milepost-latest__target">
        {targetWords(indicator, messages)}
      </td>
      <td role="cell">
        {figure !== undefined && <RagTag verdict={figure.rag} messages={messages} />}
      </td>
      <td role="cell">
        {figure !== undefined && <DirectionOfTravel travel={figure.travel} messages={messages} />}
      </td>
    </tr>
  );
}

/** What stands in the last period in place of a figure, where none has one. */
function withheld({ figures }: IndicatorReport, messages: Messages): string | null {
  const last = figures[figures.length - 1];
  const symbol = last === undefined ? null : symbolOf(last);
  return symbol === null ? null : `${symbolMark(symbol)} ${describeSymbol(symbol, messages)}`;
}

function targetWords(indicator: IndicatorReport, messages: Messages): string {
  const { monitorOnly, noTarget } = messages.view.kpiTable;
  return formatTarget(indicator, messages) ?? (indicator.monitorOnly ? monitorOnly : noTarget);
}
