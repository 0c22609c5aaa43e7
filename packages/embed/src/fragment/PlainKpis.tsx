import {
  describeProxy,
  describeSymbol,
  formatFigure,
  formatPeriod,
  formatTarget,
  symbolOf,
} from '@milepost/core';
import type { Figure, IndicatorReport, KpiSet, TravelVerdict } from '@milepost/core';
import { PlainTable } from './PlainTable.js';
import { PlainText } from './PlainText.js';
import type { FragmentSettings } from './FragmentSettings.js';

export interface PlainKpisProps {
  readonly kpis: KpiSet;
  readonly settings: FragmentSettings;
}

/** A KPI table: the last periods, the rating of each figure as a word, and which way the latest has gone. */
export function PlainKpis({ kpis, settings }: PlainKpisProps) {
  const { messages } = settings;
  const words = messages.view.kpiTable;
  const first = Math.max(kpis.columns.length - settings.periods, 0);
  const columns = kpis.columns.slice(first);
  const caption = words.caption.split('{title}');
  const proxies = kpis.indicators.filter(({ proxy }) => proxy !== undefined);
  return (
    <>
      <PlainTable
        caption={
          <>
            {caption[0]}
            <PlainText text={kpis.title} settings={settings} />
            {caption[1]}
          </>
        }
        headings={[
          words.indicator,
          words.baseline,
          ...columns.map(({ period }) => formatPeriod(period, messages)),
          words.target,
          words.travel,
        ]}
        rows={kpis.indicators.map((indicator) => [
          <PlainText key="label" text={indicator.label} settings={settings} />,
          baselineWords(indicator, settings),
          ...indicator.figures.slice(first).map((one) => figureWords(indicator, one, settings)),
          targetWords(indicator, settings),
          travelWords(latestOf(indicator)?.travel, settings),
        ])}
      />
      {proxies.map((indicator) => (
        <p key={indicator.id}>
          <PlainText text={indicator.label} settings={settings} />
          {': '}
          {describeProxy(indicator.proxy!, messages)}
        </p>
      ))}
      {kpis.notes.map((note, at) => (
        <p key={at}>
          <PlainText text={note} settings={settings} />
        </p>
      ))}
    </>
  );
}

function figureWords(indicator: IndicatorReport, figure: Figure, settings: FragmentSettings) {
  const { messages } = settings;
  const symbol = symbolOf(figure);
  if (symbol !== null) return describeSymbol(symbol, messages);
  if (figure.value === null) return messages.view.kpiTable.notReported;
  const value = formatFigure(figure.value, indicator, messages);
  if (figure.rag.band === 'not-rated') return value;
  return `${value} ${messages.rag.bands[figure.rag.band]}`;
}

function baselineWords(indicator: IndicatorReport, { messages }: FragmentSettings): string {
  const { baseline } = indicator;
  if (baseline === null) return messages.view.kpiTable.notReported;
  const period = formatPeriod(baseline.period, messages);
  if (baseline.value === null) return period;
  return `${formatFigure(baseline.value, indicator, messages)} (${period})`;
}

function targetWords(indicator: IndicatorReport, { messages }: FragmentSettings): string {
  const { monitorOnly, noTarget } = messages.view.kpiTable;
  return formatTarget(indicator, messages) ?? (indicator.monitorOnly ? monitorOnly : noTarget);
}

function latestOf({ latest, figures }: IndicatorReport): Figure | undefined {
  return latest === null ? undefined : figures[latest];
}

/** "Up, better". A dash where nothing is to be said: an empty cell reads as a fault. */
function travelWords(travel: TravelVerdict | undefined, { messages }: FragmentSettings): string {
  if (travel === undefined || travel.movement === null) return '–';
  const moved = messages.travel.movements[travel.movement];
  if (travel.judgement === null || travel.judgement === 'neutral') return moved;
  return `${moved}${messages.list.comma}${messages.travel.mark[travel.judgement]}`;
}
