import {
  describeBaseline,
  describeBasis,
  describeBenchmark,
  describeFigure,
  describeTrend,
  formatFigure,
  kpiEnGB,
  textIn,
} from '@milepost/core';
import { fill } from '@milepost/core/messages';
import type { IndicatorReport, KpiMessages, KpiSet } from '@milepost/core';
import type { ReactNode } from 'react';
import { classNames } from '../class-name/classNames.js';
import { Heading } from '../heading/Heading.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';
import { ProxyMark } from '../proxy-note/ProxyMark.js';
import { ProxyNote } from '../proxy-note/ProxyNote.js';
import { Words } from '../words/Words.js';
import { LineKey } from './LineKey.js';
import { MarkKey } from './MarkKey.js';
import { chartWidths, markSize } from './periodLabels.js';
import { PlotLane } from './PlotLane.js';
import { PlotPeriods } from './PlotPeriods.js';
import { PointReader } from './PointReader.js';
import { TrendPlot } from './TrendPlot.js';
import { TrendTable } from './TrendTable.js';
import { trendGeometry } from './trendGeometry.js';

export interface TrendChartProps {
  /** One of the set's indicators. */
  readonly indicator: IndicatorReport;
  /** The set it stands in: its periods, phases and events. */
  readonly kpis: KpiSet;
  /**
   * `full`: with its sentence, notes and whole key in view. `multiple`: low, and with a key to its own lines alone: use
   * `TrendMultiples`, which sets many side by side under one key.
   * @default 'full'
   */
  readonly size?: 'full' | 'multiple';
  /** Level of its own heading; those within go deeper. @default 3 */
  readonly headingLevel?: HeadingLevel;
  /** What every id begins with. @default 'milepost' */
  readonly idPrefix?: string;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: KpiMessages;
  /** Under its table: `<DownloadChart>`, a link. @default nothing */
  readonly actions?: ReactNode;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * An indicator through time: its line, targets, comparators, phases and events, with a sentence that says what it
 * shows, every figure's own sentence by pointer and keyboard, and its figures as a table.
 *
 * It works out nothing: it places what `evaluatePlan` worked out. The picture, its words and its table are in the
 * server's markup. For a picture inside a table row use `TrendSparkline`.
 *
 * @example
 * <TrendChart indicator={indicator} kpis={kpis} />
 */
export function TrendChart({
  indicator,
  kpis,
  size = 'full',
  headingLevel = 3,
  idPrefix = 'milepost',
  messages = kpiEnGB,
  actions,
  className,
}: TrendChartProps) {
  const id = `${idPrefix}-${kpis.id}-${indicator.id}-chart`;
  const isFull = size === 'full';
  const geometry = trendGeometry(indicator, kpis, isFull ? 6 : 5);
  const tick = (value: number) =>
    formatFigure(value, indicator, messages, geometry?.scale.decimals);
  const own = { indicator, kpis, messages };
  const language = { messages, planLanguage: kpis.language };
  const proxyId = indicator.proxy && isFull ? `${id}-proxy` : undefined;
  const classes = `milepost milepost-trend-chart milepost-trend-chart--${size}`;
  const marks =
    geometry &&
    Object.fromEntries(
      chartWidths.map((width) => [`data-${width}`, markSize(geometry.bands, width)]),
    );
  return (
    <figure
      lang={messages.language}
      className={classNames(classes, className)}
      aria-labelledby={id}
      {...marks}
    >
      <Heading level={headingLevel} look="side" id={id}>
        <Words text={indicator.label} {...language} />
        {indicator.proxy && ' '}
        {indicator.proxy && <ProxyMark noteId={proxyId} messages={messages} />}
      </Heading>
      {/* Read aloud before the points, which are many; seen below the picture. */}
      <div className="milepost-trend-chart__notes">
        <p
          id={`${id}-trend`}
          className={geometry && !isFull ? 'milepost-visually-hidden' : undefined}
        >
          {describeTrend(indicator, messages, kpis.financialYearStart)}
        </p>
        {geometry?.scale.truncated && (
          <p>
            {fill(messages.view.chart.scaleStart, {
              value: tick(geometry.scale.values[0] ?? 0),
            })}
          </p>
        )}
        {isFull ? (
          <>
            {indicator.benchmarks.map((benchmark) => (
              <p key={benchmark.id}>{describeBenchmark(indicator, benchmark, messages)}</p>
            ))}
            {indicator.proxy && <ProxyNote proxy={indicator.proxy} id={proxyId} {...language} />}
          </>
        ) : (
          <>
            {indicator.basis === 'year-to-date' && (
              <p>{describeBasis(indicator, messages, kpis.financialYearStart)}</p>
            )}
            {indicator.proxy && <p>{messages.indicator.proxyCaveat}</p>}
          </>
        )}
      </div>
      {geometry && (
        <>
          <div className="milepost-trend-chart__frame">
            <div className="milepost-trend-chart__scale" aria-hidden="true">
              {geometry.scale.values.map((value) => (
                <span key={value}>{tick(value)}</span>
              ))}
            </div>
            <PlotLane {...own} geometry={geometry} />
            <TrendPlot {...own} geometry={geometry} labelledBy={id} describedBy={`${id}-trend`} />
            <PlotPeriods {...own} bands={geometry.bands} />
            <PointReader
              id={`${id}-instructions`}
              label={fill(messages.view.chart.title, {
                label: textIn(indicator.label, messages.language),
              })}
              instructions={messages.view.chart.instructions}
              sentences={[
                ...(geometry.baseline ? [describeBaseline(indicator, messages)] : []),
                ...indicator.figures.map((figure) =>
                  describeFigure(indicator, figure, messages, kpis.financialYearStart),
                ),
              ]}
              start={(geometry.baseline ? 1 : 0) + (indicator.latest ?? 0)}
            />
          </div>
          {/* Not shown while empty: a low chart may have no line but its own. */}
          <ul className="milepost-trend-key">
            {isFull && <MarkKey {...own} geometries={[geometry]} />}
            <LineKey {...own} geometry={geometry} />
          </ul>
        </>
      )}
      <TrendTable {...own} captionId={`${id}-table`} />
      {actions}
    </figure>
  );
}
