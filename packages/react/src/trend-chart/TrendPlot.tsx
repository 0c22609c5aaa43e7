import { formatFigure, symbolMark } from '@milepost/core';
import type { IndicatorReport, Messages } from '@milepost/core';
import { classNames } from '../class-name/classNames.js';
import { linePath } from '../trend-sparkline/linePath.js';
import { figureSitsBelow } from './figureSitsBelow.js';
import { lineClass } from './lineClass.js';
import { PlotMark } from './PlotMark.js';
import { chartWidths, markSize } from './periodLabels.js';
import type { Place } from './steppedLine.js';
import type { TrendGeometry } from './trendGeometry.js';

export interface TrendPlotProps {
  readonly indicator: IndicatorReport;
  readonly geometry: TrendGeometry;
  readonly messages: Messages;
  /** Ids of its name and of the sentence that says what it shows. */
  readonly labelledBy: string;
  readonly describedBy: string;
}

/**
 * The picture. Places are percentages and type is in CSS units, so it fits any width without measuring and its words
 * never shrink with it; only the lines are stretched, in a viewBox of their own.
 */
export function TrendPlot({
  indicator,
  geometry,
  messages,
  labelledBy,
  describedBy,
}: TrendPlotProps) {
  const { scale, y, baseline, green, marks } = geometry;
  const latest = indicator.latest === null ? null : marks[indicator.latest];
  const latestValue = indicator.figures[indicator.latest ?? 0]?.value ?? 0;
  const figure = formatFigure(latestValue, indicator, messages);
  const isLettered = chartWidths.some((width) => markSize(geometry.bands, width) === 'letters');
  return (
    <svg
      className="milepost-trend-chart__plot"
      role="img"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      width="100%"
      height="240"
      overflow="visible"
    >
      <g className="milepost-trend-chart__ground">
        {geometry.phases.map(({ x, width }, index) => (
          <rect
            key={x}
            className={lineClass('phase', index % 2)}
            x={percent(x)}
            width={percent(width)}
            height="100%"
          />
        ))}
        {green && (
          <rect
            className="milepost-trend-chart__green"
            y={percent(green.y)}
            width="100%"
            height={percent(green.height)}
          />
        )}
        {scale.values.map((value) => (
          <line
            key={value}
            className={`milepost-trend-chart__${value === 0 ? 'zero' : 'grid'}`}
            x2="100%"
            y1={percent(y(value))}
            y2={percent(y(value))}
          />
        ))}
        {geometry.resets.map((x) => (
          <Upright key={x} className="milepost-trend-chart__reset" x={x} />
        ))}
        {geometry.events.map(({ event, column }) => (
          <Upright key={event.id} className="milepost-trend-chart__event" x={geometry.x(column)} />
        ))}
      </g>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
        {geometry.benchmarks.map((places, index) => (
          <Line
            key={indicator.benchmarks[index]?.id}
            className={lineClass('benchmark', index % 3)}
            places={places}
          />
        ))}
        <Line className={lineClass('target', 'own')} places={geometry.targets.own} />
        <Line className={lineClass('target', 'other')} places={geometry.targets.other} />
        <Line className="milepost-trend-chart__line" places={geometry.line} />
      </svg>
      {baseline && (
        <At place={baseline}>
          <path className="milepost-trend-chart__baseline" d="M-7 0H7M0-5V5" />
        </At>
      )}
      {geometry.missing.map(({ x, symbol }) => (
        <text
          key={x}
          className="milepost-trend-chart__missing"
          x={percent(x)}
          y="100%"
          dy="-0.5em"
          textAnchor="middle"
        >
          {symbolMark(symbol)}
        </text>
      ))}
      {marks.map(
        (mark) =>
          mark && (
            <At
              key={mark.x}
              place={mark}
              className={`milepost-trend-chart__${mark === latest ? 'latest' : 'mark'}`}
            >
              <PlotMark {...mark} letter={isLettered ? messages.rag.letters[mark.band] : null} />
            </At>
          ),
      )}
      {latest && (
        <text
          className="milepost-trend-chart__figure"
          x={percent(latest.x)}
          y={percent(latest.y)}
          dy={figureSitsBelow(geometry, indicator.latest ?? 0) ? '1.75em' : '-1.05em'}
          textAnchor={latest.x > 85 && figure.length > FIGURE_LETTERS ? 'end' : 'middle'}
        >
          {figure}
        </text>
      )}
    </svg>
  );
}

/** As much of the latest figure as fits about its mark at the edge of the chart. */
const FIGURE_LETTERS = 7;

function Line({
  className,
  places,
}: {
  readonly className: string;
  readonly places: readonly (Place | null)[];
}) {
  return places.length === 0 ? null : (
    <path
      className={className}
      d={linePath(
        places,
        ({ x }) => hundredth(x),
        ({ y }) => hundredth(y),
      )}
      vectorEffect="non-scaling-stroke"
      fill="none"
    />
  );
}

function Upright({ className, x }: { readonly className: string; readonly x: number }) {
  return <line className={className} x1={percent(x)} x2={percent(x)} y2="100%" />;
}

/**
 * Moves its children's origin to a place, and has them grow with the reader's text: 20 of their units are 1.25em. Only a
 * nested svg can be placed by percentages.
 */
function At({
  place,
  className,
  children,
}: {
  readonly place: Place;
  readonly className?: string;
  readonly children: React.ReactNode;
}) {
  return (
    <svg
      className={classNames('milepost-trend-chart__at', className)}
      x={percent(place.x)}
      y={percent(place.y)}
      width="1.25em"
      height="1.25em"
      viewBox="0 0 20 20"
      overflow="visible"
    >
      {children}
    </svg>
  );
}

function percent(value: number): string {
  return `${hundredth(value)}%`;
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
