import {
  describeBaseline,
  describeRule,
  describeSymbol,
  formatPeriod,
  symbolMark,
  textIn,
} from '@milepost/core';
import type { IndicatorReport, KpiMessages, KpiSet, RagBand } from '@milepost/core';
import { benchmarkWords, targetWords } from '../trend-chart/lineKeyWords.js';
import type { TrendGeometry } from '../trend-chart/trendGeometry.js';
import type { ChartLook } from './lightChartLook.js';
import { phaseNameFits } from './edgesPicture.js';
import { lineStyles, markPicture } from './plotPicture.js';
import { PLOT_WIDTH, SHEET_EDGE, SHEET_WIDTH, typeBlock, typeLine } from './Sheet.js';
import { svgElement } from './svgElement.js';
import { widthOf } from './wrapWords.js';

interface KeyEntry {
  readonly words: string;
  /** How it looks, about the left end of its middle line. */
  readonly swatch: (x: number, y: number) => string;
}

const bandsShown: readonly RagBand[] = ['green', 'amber', 'red'];

/** Room for a swatch, and between entries side by side. */
const SWATCH = 36;
const BETWEEN = 24;

/** The whole key of a chart from a height down, and the height that it ends at. */
export function keyPicture(
  indicator: IndicatorReport,
  kpis: KpiSet,
  geometry: TrendGeometry,
  top: number,
  look: ChartLook,
  messages: KpiMessages,
): { readonly lines: readonly string[]; readonly bottom: number } {
  const room = SHEET_WIDTH - 2 * SHEET_EDGE;
  const lines: string[] = [];
  let x = SHEET_EDGE;
  let rowTop = top;
  let bottom = top;
  for (const { words, swatch } of [
    ...markEntries(geometry, look, messages),
    ...lineEntries(indicator, kpis, geometry, look, messages),
  ]) {
    const width = SWATCH + widthOf(words, 13) * (look.fontWidth ?? 1) + BETWEEN;
    if (x > SHEET_EDGE && x + width > SHEET_EDGE + room) {
      x = SHEET_EDGE;
      rowTop = bottom + 4;
    }
    const block = typeBlock(words, x + SWATCH, rowTop, room - SWATCH, look, { fill: look.ink });
    lines.push(swatch(x, rowTop + 9), ...block.lines);
    bottom = Math.max(bottom, block.bottom);
    x += width;
  }
  return { lines, bottom };
}

function dash(style: Readonly<Record<string, string | number>>): KeyEntry['swatch'] {
  return (x, y) => svgElement('line', { x1: x + 1, x2: x + 27, y1: y, y2: y, ...style });
}

function sign(words: string, look: ChartLook): KeyEntry['swatch'] {
  return (x, y) =>
    typeLine(words, x + 14, y + 4.5, { weight: 700, anchor: 'middle', fill: look.ink });
}

/** The line, marks, symbols and events: only what the chart shows. */
function markEntries(geometry: TrendGeometry, look: ChartLook, messages: KpiMessages): KeyEntry[] {
  const marks = geometry.marks.filter((mark) => mark !== null);
  const symbols = [...new Set(geometry.missing.map(({ symbol }) => symbol))];
  const mark =
    (band: RagBand, provisional: boolean): KeyEntry['swatch'] =>
    (x, y) =>
      markPicture(band, provisional, messages.rag.letters[band], x + 14, y, look);
  return [
    { words: messages.view.chart.value, swatch: dash(lineStyles(look).line) },
    ...bandsShown
      .filter((band) => marks.some((each) => each.band === band))
      .map((band) => ({ words: messages.rag.bands[band], swatch: mark(band, false) })),
    ...(marks.some(({ provisional }) => provisional)
      ? [{ words: messages.figure.statusNotes.provisional, swatch: mark('not-rated', true) }]
      : []),
    ...symbols.map((symbol) => ({
      words: describeSymbol(symbol, messages),
      swatch: sign(symbolMark(symbol), look),
    })),
    ...geometry.phases.flatMap((each, at) =>
      phaseNameFits(each, PLOT_WIDTH, look, messages)
        ? []
        : [
            {
              words: textIn(each.phase.label, messages.language),
              swatch: (x: number, y: number) =>
                svgElement('rect', {
                  x: x + 1,
                  y: y - 7,
                  width: 26,
                  height: 14,
                  fill: at % 2 === 0 ? look.paper : look.phase,
                  stroke: look.ruleStrong,
                }),
            },
          ],
    ),
    ...geometry.events.map(({ event }, at) => ({
      words: `${formatPeriod(event.period, messages)}: ${textIn(event.label, messages.language)}`,
      swatch: sign(String(at + 1), look),
    })),
  ];
}

/** Targets, comparators, green range and baseline. */
function lineEntries(
  indicator: IndicatorReport,
  kpis: KpiSet,
  geometry: TrendGeometry,
  look: ChartLook,
  messages: KpiMessages,
): KeyEntry[] {
  const styles = lineStyles(look);
  const { others, green, baseline } = geometry;
  const entries: (KeyEntry | false | null)[] = [
    ...others.map(({ look: name, benchmark }) => ({
      words: benchmark
        ? textIn(benchmark.label, messages.language) +
          benchmarkWords(benchmark, indicator, kpis, messages)
        : targetWords(indicator, name === 'other-target', messages),
      swatch: dash(styles[name] ?? {}),
    })),
    green !== null &&
      indicator.rule !== null && {
        words: describeRule(indicator.rule, messages, indicator),
        swatch: (x, y) =>
          svgElement('rect', { x: x + 1, y: y - 7, width: 26, height: 14, ...styles.green }),
      },
    baseline && {
      words: describeBaseline(indicator, messages),
      swatch: (x, y) =>
        svgElement('path', {
          d: 'M7 0H21M14-5V5',
          transform: `translate(${x} ${y})`,
          ...styles.baseline,
        }),
    },
  ];
  return entries.filter((entry) => entry !== false && entry !== null);
}
