import { formatFigure, symbolMark } from '@milepost/core';
import type { IndicatorReport, KpiMessages } from '@milepost/core';
import { classNames } from '../class-name/classNames.js';
import { linePath } from '../trend-sparkline/linePath.js';
import { figureSitsBelow } from './figureSitsBelow.js';
import { PlotMark } from './PlotMark.js';
import { markSize } from './periodLabels.js';
import type { Place } from './steppedLine.js';
import type { TrendGeometry } from './trendGeometry.js';

export interface TrendPlotProps {
  readonly indicator: IndicatorReport;
  readonly geometry: TrendGeometry;
  readonly messages: KpiMessages;
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
  const column = indicator.latest ?? -1;
  const latest = marks[column];
  const figure = formatFigure(indicator.figures[column]?.value ?? 0, indicator, messages);
  const isLettered = markSize(geometry.bands, 'wide') === 'letters';
  return (
    <svg
      className="milepost-trend-chart__plot"
      role="img"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {geometry.phases.map(
        ({ x, width }, index) =>
          index % 2 === 1 && (
            <rect
              key={x}
              className="milepost-trend-chart__phase"
              x={percent(x)}
              width={percent(width)}
              height="100%"
            />
          ),
      )}
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
      {geometry.uprights.map(({ look, x }, index) => (
        <line
          key={index}
          className={`milepost-trend-chart__${look}`}
          x1={percent(x)}
          x2={percent(x)}
          y2="100%"
        />
      ))}
      <svg className="milepost-trend-chart__lines" viewBox="0 0 100 100" preserveAspectRatio="none">
        {[...geometry.others, { look: 'line', places: geometry.line }].map(
          ({ look, places }, index) => (
            <path
              key={index}
              className={`milepost-trend-chart__${look}`}
              d={linePath(
                places,
                ({ x }) => hundredth(x),
                ({ y }) => hundredth(y),
              )}
            />
          ),
        )}
      </svg>
      {baseline && (
        <At place={baseline}>
          <path className="milepost-trend-chart__baseline" d="M-7 0H7M0-5V5" />
        </At>
      )}
      {geometry.missing.map(({ x, symbol }) => (
        <text key={x} className="milepost-trend-chart__missing" x={percent(x)} y="100%" dy="-0.5em">
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
          dy={figureSitsBelow(geometry, column) ? '1.75em' : '-1.05em'}
          textAnchor={latest.x > 85 && figure.length > FIGURE_LETTERS ? 'end' : undefined}
        >
          {figure}
        </text>
      )}
    </svg>
  );
}

/** As much of the latest figure as fits about its mark at the edge of the chart. */
const FIGURE_LETTERS = 7;

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
