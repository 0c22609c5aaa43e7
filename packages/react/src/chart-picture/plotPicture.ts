import { formatFigure, symbolMark } from '@milepost/core';
import type { IndicatorReport, KpiMessages, RagBand } from '@milepost/core';
import { figureSitsBelow } from '../trend-chart/figureSitsBelow.js';
import { markShapes } from '../trend-chart/markShapes.js';
import { markSize } from '../trend-chart/periodLabels.js';
import type { Place } from '../trend-chart/steppedLine.js';
import type { OtherLine, TrendGeometry } from '../trend-chart/trendGeometry.js';
import type { ChartLook } from './lightChartLook.js';
import { typeLine } from './Sheet.js';
import { svgElement } from './svgElement.js';

/** Where the plot stands in the picture, in pixels. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Style = Readonly<Record<string, string | number>>;

/** Strokes of the lines, told apart by their dashes as well as their colours. */
export function lineStyles(
  look: ChartLook,
): Readonly<Record<OtherLine['look'] | 'line' | 'green' | 'baseline', Style>> {
  const round = { 'stroke-linecap': 'round' };
  return {
    line: { stroke: look.line, 'stroke-width': 2.5, 'stroke-linejoin': 'round' },
    target: { stroke: look.target, 'stroke-width': 2 },
    'other-target': { stroke: look.target, 'stroke-width': 2, 'stroke-dasharray': '7 4' },
    'benchmark-1': {
      stroke: look.benchmark1,
      'stroke-width': 2.5,
      'stroke-dasharray': '0.1 5',
      ...round,
    },
    'benchmark-2': {
      stroke: look.benchmark2,
      'stroke-width': 2,
      'stroke-dasharray': '10 4 0.1 4',
      ...round,
    },
    'benchmark-3': { stroke: look.benchmark3, 'stroke-width': 2, 'stroke-dasharray': '3 3' },
    green: { fill: look.green, stroke: look.greenEdge, 'stroke-dasharray': '2 3' },
    baseline: { fill: 'none', stroke: look.line, 'stroke-width': 2.5 },
  };
}

/** The plot: phases, scale, lines and marks, from the back to the front. */
export function plotPicture(
  indicator: IndicatorReport,
  geometry: TrendGeometry,
  box: PlotBox,
  look: ChartLook,
  messages: KpiMessages,
): string[] {
  const styles = lineStyles(look);
  const { baseline } = geometry;
  const x = (percent: number) => box.left + (percent / 100) * box.width;
  const y = (percent: number) => box.top + (percent / 100) * box.height;
  const line = (places: readonly (Place | null)[], style: Style) =>
    svgElement('path', { d: pathOf(places, x, y), fill: 'none', ...style });
  return [
    ...ground(geometry, box, look, x, y),
    ...geometry.scale.values.map((value) =>
      typeLine(
        formatFigure(value, { ...indicator, decimals: geometry.scale.decimals }, messages),
        box.left - 8,
        y(geometry.y(value)) + 4.5,
        { anchor: 'end', fill: look.inkQuiet },
      ),
    ),
    ...geometry.others.map(({ look: name, places }) => line(places, styles[name] ?? {})),
    line(geometry.line, styles.line),
    baseline
      ? svgElement('path', {
          d: 'M-7 0H7M0-5V5',
          transform: moved(x(baseline.x), y(baseline.y)),
          ...styles.baseline,
        })
      : '',
    ...geometry.missing.map(({ x: at, symbol }) =>
      typeLine(symbolMark(symbol), x(at), box.top + box.height - 7, {
        anchor: 'middle',
        fill: look.inkQuiet,
      }),
    ),
    ...marksOf(indicator, geometry, x, y, look, messages),
    ...latestFigure(indicator, geometry, x, y, look, messages),
  ];
}

function ground(
  geometry: TrendGeometry,
  box: PlotBox,
  look: ChartLook,
  x: (percent: number) => number,
  y: (percent: number) => number,
): string[] {
  const { phases, green, scale, uprights } = geometry;
  return [
    ...phases.map(({ x: start, width }, at) =>
      at % 2 === 0
        ? ''
        : svgElement('rect', {
            x: x(start),
            y: box.top,
            width: (width / 100) * box.width,
            height: box.height,
            fill: look.phase,
          }),
    ),
    green
      ? svgElement('rect', {
          x: box.left,
          y: y(green.y),
          width: box.width,
          height: (green.height / 100) * box.height,
          ...lineStyles(look).green,
        })
      : '',
    ...scale.values.map((value) =>
      svgElement('line', {
        x1: box.left,
        x2: box.left + box.width,
        y1: y(geometry.y(value)),
        y2: y(geometry.y(value)),
        stroke: value === 0 ? look.ruleStrong : look.grid,
      }),
    ),
    ...uprights.map(({ look: name, x: at }) =>
      svgElement('line', {
        x1: x(at),
        x2: x(at),
        y1: box.top,
        y2: box.top + box.height,
        stroke: name === 'event' ? look.event : look.ruleStrong,
        'stroke-dasharray': name === 'event' ? undefined : '1 3',
      }),
    ),
  ];
}

/** A figure's mark about a place: shape and letter say its band, a hollow one is provisional. */
export function markPicture(
  band: RagBand,
  provisional: boolean,
  letter: string,
  x: number,
  y: number,
  look: ChartLook,
  scale = 1,
): string {
  const colour = {
    green: look.greenEdge,
    amber: look.amberEdge,
    red: look.redEdge,
    'not-rated': look.line,
  }[band];
  return svgElement(
    'g',
    { transform: scale === 1 ? moved(x, y) : `${moved(x, y)} scale(${scale})` },
    svgElement('path', {
      d: markShapes[band],
      fill: provisional ? look.paper : colour,
      stroke: colour,
      'stroke-width': 2,
      'stroke-linejoin': 'round',
    }),
    band === 'not-rated' || scale < 1
      ? ''
      : typeLine(letter, 0, 4, {
          size: 11,
          weight: 700,
          anchor: 'middle',
          fill: provisional ? colour : look.paper,
        }),
  );
}

function marksOf(
  indicator: IndicatorReport,
  { marks, bands }: TrendGeometry,
  x: (percent: number) => number,
  y: (percent: number) => number,
  look: ChartLook,
  messages: KpiMessages,
): string[] {
  const size = markSize(bands, 'wide');
  return marks.map((mark, column) => {
    if (mark === null || (size === 'none' && column !== indicator.latest)) return '';
    const { band, provisional } = mark;
    const letter = messages.rag.letters[band];
    const scale = size === 'letters' ? 1 : 0.62;
    return markPicture(band, provisional, letter, x(mark.x), y(mark.y), look, scale);
  });
}

/** Written twice, its edge and then itself: word processors know no other way to keep it off the lines. */
function latestFigure(
  indicator: IndicatorReport,
  geometry: TrendGeometry,
  x: (percent: number) => number,
  y: (percent: number) => number,
  look: ChartLook,
  messages: KpiMessages,
): string[] {
  const { latest } = indicator;
  const mark = latest === null ? null : geometry.marks[latest];
  const value = latest === null ? null : indicator.figures[latest]?.value;
  if (latest === null || mark == null || value == null) return [];
  const below = figureSitsBelow(geometry, latest);
  const words = formatFigure(value, indicator, messages);
  const figure = typeLine(words, x(mark.x), y(mark.y) + (below ? 25 : -15), {
    size: 14,
    weight: 700,
    anchor: mark.x > 85 && words.length > 7 ? 'end' : 'middle',
  });
  return [
    svgElement(
      'g',
      { fill: look.paper, stroke: look.paper, 'stroke-width': 4, 'stroke-linejoin': 'round' },
      figure,
    ),
    svgElement('g', { fill: look.ink }, figure),
  ];
}

/** A line through its places, broken where there is none. */
function pathOf(
  places: readonly (Place | null)[],
  x: (percent: number) => number,
  y: (percent: number) => number,
): string {
  const hundredths = (value: number) => Math.round(value * 100) / 100;
  return places
    .map((place, at) => {
      if (place === null) return '';
      return `${places[at - 1] ? 'L' : 'M'}${hundredths(x(place.x))} ${hundredths(y(place.y))}`;
    })
    .join('');
}

function moved(x: number, y: number): string {
  return `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`;
}
