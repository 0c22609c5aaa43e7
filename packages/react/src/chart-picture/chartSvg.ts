import {
  describeBasis,
  describeBenchmark,
  describeProxy,
  describeTrend,
  formatFigure,
  formatPeriod,
  kpiEnGB,
  languageOf,
  textIn,
} from '@milepost/core';
import { fill } from '@milepost/core/messages';
import type { IndicatorReport, KpiMessages, KpiSet } from '@milepost/core';
import { anchorId } from '../anchor/anchorId.js';
import { trendGeometry } from '../trend-chart/trendGeometry.js';
import type { TrendGeometry } from '../trend-chart/trendGeometry.js';
import { lightChartLook } from './lightChartLook.js';
import type { ChartLook } from './lightChartLook.js';
import { laneHeight, lanePicture, PERIODS_HEIGHT, periodsPicture } from './edgesPicture.js';
import { keyPicture } from './keyPicture.js';
import { plotPicture } from './plotPicture.js';
import { PLOT_LEAD, PLOT_WIDTH, SHEET_EDGE, SHEET_WIDTH, typeBlock } from './Sheet.js';
import { svgElement, svgText } from './svgElement.js';

export interface ChartSvgOptions {
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: KpiMessages;
  /** Its colours and typeface; on a page, `chartLook(element)` reads the page's own. @default lightChartLook */
  readonly look?: ChartLook;
}

/**
 * An indicator's chart as an SVG document that stands alone, 960 pixels wide: title, phases, plot, key, the sentence
 * that says what it shows, and every caveat in words. Colours are literal and nothing in it refers to a page, a
 * stylesheet, a script or another file, so a viewer and a word processor show it alike. Where an indicator has no
 * figure to draw it holds the words alone. Needs no browser.
 *
 * On a page use `TrendChart`, which fits its place and can be read by keyboard.
 *
 * @example
 * chartSvg(indicator, kpis).slice(0, 4); // '<svg'
 */
export function chartSvg(
  indicator: IndicatorReport,
  kpis: KpiSet,
  { messages = kpiEnGB, look = lightChartLook }: ChartSvgOptions = {},
): string {
  const room = SHEET_WIDTH - 2 * SHEET_EDGE;
  const drawn: string[] = [];
  let y = 20;
  const say = (text: string, style: Parameters<typeof typeBlock>[5]) => {
    const block = typeBlock(text, SHEET_EDGE, y, room, look, style);
    drawn.push(...block.lines);
    y = block.bottom;
  };
  const label = textIn(indicator.label, messages.language);
  const language = languageOf(indicator.label, messages.language, kpis.language);
  say(label, { size: 20, weight: 700, fill: look.ink, language: otherThan(messages, language) });
  say(subtitle(kpis, messages), { fill: look.inkQuiet });

  const geometry = trendGeometry(indicator, kpis, 6);
  if (geometry !== null) {
    const top = y + 10 + laneHeight(geometry);
    const box = { left: SHEET_EDGE + PLOT_LEAD, top, width: PLOT_WIDTH, height: PLOT_HEIGHT };
    drawn.push(
      ...lanePicture(geometry, box, look, messages),
      ...plotPicture(indicator, geometry, box, look, messages),
      ...periodsPicture(indicator, kpis, geometry, box, look, messages),
    );
    const key = keyPicture(
      indicator,
      kpis,
      geometry,
      top + PLOT_HEIGHT + PERIODS_HEIGHT + 10,
      look,
      messages,
    );
    drawn.push(...key.lines);
    y = key.bottom + 6;
  }
  for (const sentence of sentencesOf(indicator, kpis, geometry, messages)) {
    y += 6;
    say(sentence, { fill: look.inkQuiet });
  }
  return document(drawn, y + 20, label, indicator, kpis, messages, look);
}

const PLOT_HEIGHT = 300;

function document(
  drawn: readonly string[],
  height: number,
  label: string,
  indicator: IndicatorReport,
  kpis: KpiSet,
  messages: KpiMessages,
  look: ChartLook,
): string {
  const id = anchorId('milepost', 'section', `picture-${kpis.id}-${indicator.id}`);
  const description = describeTrend(indicator, messages, kpis.financialYearStart);
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: SHEET_WIDTH,
      height,
      viewBox: `0 0 ${SHEET_WIDTH} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
      'xml:lang': messages.language,
      'font-family': look.font,
    },
    svgElement('title', { id: `${id}-title` }, svgText(label)),
    svgElement('desc', { id: `${id}-desc` }, svgText(description)),
    svgElement('rect', { width: SHEET_WIDTH, height, fill: look.paper }),
    ...drawn,
  );
}

function otherThan(messages: KpiMessages, language: string): string | undefined {
  return language === messages.language ? undefined : language;
}

/** Whose indicator it is, and from when to when. */
function subtitle(kpis: KpiSet, messages: KpiMessages): string {
  const title = fill(messages.view.kpiTable.caption, {
    title: textIn(kpis.title, messages.language),
  });
  const [first] = kpis.columns;
  const last = kpis.columns.at(-1);
  if (first === undefined || last === undefined) return title;
  const from = formatPeriod(first.period, messages);
  const to = formatPeriod(last.period, messages);
  return `${title}. ${from === to ? from : fill(messages.view.kpiTable.showing, { from, to })}`;
}

/** What it shows, and everything to mind when reading it: the file goes where the page does not. */
function sentencesOf(
  indicator: IndicatorReport,
  kpis: KpiSet,
  geometry: TrendGeometry | null,
  messages: KpiMessages,
): string[] {
  const { benchmarks, proxy, source, basis } = indicator;
  const said = [describeTrend(indicator, messages, kpis.financialYearStart)];
  if (geometry?.scale.truncated) {
    const foot = geometry.scale.values[0] ?? 0;
    const shape = { ...indicator, decimals: geometry.scale.decimals };
    said.push(fill(messages.view.chart.scaleStart, { value: formatFigure(foot, shape, messages) }));
  }
  said.push(...benchmarks.map((benchmark) => describeBenchmark(indicator, benchmark, messages)));
  if (proxy !== undefined) said.push(describeProxy(proxy, messages));
  if (basis === 'year-to-date') {
    said.push(describeBasis(indicator, messages, kpis.financialYearStart));
  }
  if (source !== undefined) {
    said.push(
      fill(messages.indicator.source, { source: textIn(source, messages.language) }).replace(
        /\.\.$/,
        '.',
      ),
    );
  }
  return [...said, ...kpis.notes.map((note) => textIn(note, messages.language))];
}
