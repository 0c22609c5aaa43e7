import { formatPeriod, textIn } from '@milepost/core';
import type { IndicatorReport, KpiMessages, KpiSet } from '@milepost/core';
import { labelStep } from '../trend-chart/periodLabels.js';
import { runsOf } from '../trend-chart/runsOf.js';
import type { TrendGeometry } from '../trend-chart/trendGeometry.js';
import type { ChartLook } from './lightChartLook.js';
import type { PlotBox } from './plotPicture.js';
import { typeLine } from './Sheet.js';
import { svgElement } from './svgElement.js';
import { widthOf } from './wrapWords.js';

/** Height of the lane above a plot: the names of phases, and the numbers of events. */
export function laneHeight(geometry: TrendGeometry): number {
  const flagsHeight = geometry.flags.length === 0 ? 0 : isCrowded(geometry) ? 34 : 18;
  return (geometry.phases.length > 0 ? 22 : 0) + flagsHeight + 8;
}

/** Closer than their numbers are wide, in percent of the plot. */
function isCrowded({ flags, x }: TrendGeometry): boolean {
  return flags.some(({ of }, at) => at > 0 && x(of) - x(flags[at - 1]?.of ?? 0) < 5);
}

/** Whether a phase's name has room over its band of a plot so wide; the key names those that have not. */
export function phaseNameFits(
  { phase, width }: TrendGeometry['phases'][number],
  plotWidth: number,
  look: ChartLook,
  messages: KpiMessages,
): boolean {
  const name = widthOf(textIn(phase.label, messages.language), 13) * (look.fontWidth ?? 1);
  return name + 8 <= (width / 100) * plotWidth;
}

/** What stands above the plot: the names of the phases over their bands, and a number for each event. */
export function lanePicture(
  geometry: TrendGeometry,
  box: PlotBox,
  look: ChartLook,
  messages: KpiMessages,
): string[] {
  const { flags: runs, phases } = geometry;
  const crowded = isCrowded(geometry);
  const x = (percent: number) => box.left + (percent / 100) * box.width;
  const top = box.top - laneHeight(geometry);
  const names = phases.flatMap((each) => [
    upright(x(each.x), top, top + 18, look),
    phaseNameFits(each, box.width, look, messages)
      ? typeLine(textIn(each.phase.label, messages.language), x(each.x) + 4, top + 13, {
          fill: look.inkQuiet,
        })
      : '',
  ]);
  const flags = runs.map(({ of, from, to }, at) =>
    typeLine(
      to - from === 1 ? String(from + 1) : `${from + 1}–${to}`,
      x(geometry.x(of)),
      box.top - (crowded && at % 2 === 0 ? 22 : 6),
      { weight: 700, anchor: 'middle', fill: look.event },
    ),
  );
  return [...names, ...flags];
}

/** Height of the periods below a plot. */
export const PERIODS_HEIGHT = 44;

/** The periods under the plot, as many as have room, and the years under those of months. */
export function periodsPicture(
  indicator: IndicatorReport,
  kpis: KpiSet,
  geometry: TrendGeometry,
  box: PlotBox,
  look: ChartLook,
  messages: KpiMessages,
): string[] {
  const { columns, kind } = kpis;
  const { bands } = geometry;
  const band = box.width / bands;
  const lead = bands - columns.length;
  const left = (column: number) => box.left + (column + lead) * band;
  const foot = box.top + box.height;
  const labels = columns.map(({ period }) => formatPeriod(period, messages));
  const years = kind === 'month' ? runsOf(columns.map(({ financialYear }) => financialYear)) : [];
  const longest = Math.max(...labels.map(({ length }) => length));
  const step = labelStep(kind, bands, longest, 'wide');
  const anchor = years[1]?.from ?? 0;
  const quiet = { fill: look.inkQuiet };
  const { baseline } = indicator;
  return [
    ...labels.map((label, column) =>
      (column - anchor) % step === 0
        ? typeLine(label, left(column + 0.5), foot + 17, { ...quiet, anchor: 'middle' })
        : '',
    ),
    ...years
      .filter(({ from, to }) => (to - from) * band >= YEAR_ROOM)
      .flatMap(({ of, from }) => [
        upright(left(from), foot + 23, foot + 39, look),
        typeLine(formatPeriod(of, messages), left(from) + 4, foot + 36, quiet),
      ]),
    baseline && lead > 0
      ? typeLine(formatPeriod(baseline.period, messages), left(-0.5), foot + 36, {
          ...quiet,
          anchor: 'middle',
        })
      : '',
  ];
}

const YEAR_ROOM = 60;

function upright(x: number, top: number, bottom: number, look: ChartLook): string {
  return svgElement('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: look.ruleStrong });
}
