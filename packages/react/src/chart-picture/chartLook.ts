import { lightChartLook } from './lightChartLook.js';
import type { ChartLook } from './lightChartLook.js';
import { literalColour } from './literalColour.js';
import { widthOf } from './wrapWords.js';

/** The token that each colour of a picture comes from. */
export const chartTokens: Readonly<Record<Exclude<keyof ChartLook, 'font' | 'fontWidth'>, string>> =
  {
    paper: '--milepost-paper',
    ink: '--milepost-ink',
    inkQuiet: '--milepost-ink-quiet',
    ruleStrong: '--milepost-rule-strong',
    line: '--milepost-chart-line',
    target: '--milepost-chart-target',
    benchmark1: '--milepost-chart-benchmark-1',
    benchmark2: '--milepost-chart-benchmark-2',
    benchmark3: '--milepost-chart-benchmark-3',
    phase: '--milepost-chart-phase',
    event: '--milepost-chart-event',
    grid: '--milepost-chart-grid',
    green: '--milepost-green',
    greenEdge: '--milepost-green-edge',
    amberEdge: '--milepost-amber-edge',
    redEdge: '--milepost-red-edge',
  };

/**
 * The colours and typeface that the tokens have at a place on the page, as on a light page: a picture is for paper and
 * for other people's documents, so it is never dark. Where the reader's system sets the colours, and where the
 * stylesheet is not loaded, the kit's own. Only in a browser; on a server use `lightChartLook`.
 *
 * @example
 * const save = (place: Element) => chartSvg(indicator, kpis, { look: chartLook(place) });
 */
export function chartLook(place: Element): ChartLook {
  const font = knownElsewhere(readToken(place, 'font-family', 'var(--milepost-font)'));
  const named = { ...lightChartLook, ...(font && { font, fontWidth: fontWidthOf(font) }) };
  if (window.matchMedia('(forced-colors)').matches) return named;
  const tokens = Object.entries(chartTokens) as [keyof typeof chartTokens, string][];
  const colours = tokens.flatMap(([name, token]) => {
    if (getComputedStyle(place).getPropertyValue(token).trim() === '') return [];
    const colour = literalColour(readToken(place, 'color', `var(${token})`));
    return colour === null ? [] : [[name, colour] as const];
  });
  return { ...named, ...Object.fromEntries(colours) };
}

/** What a property comes to on a light page. Through the style object, which no content security policy forbids. */
function readToken(place: Element, property: string, value: string): string {
  const probe = document.createElement('span');
  const settings = { 'color-scheme': 'light', transition: 'none', [property]: value };
  for (const [name, setting] of Object.entries(settings)) {
    probe.style.setProperty(name, setting, 'important');
  }
  place.append(probe);
  const read = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return read;
}

/** Without the names that only a browser knows: Word would set those in Times. */
function knownElsewhere(fonts: string): string {
  const names = fonts.split(',').map((name) => name.trim());
  return names
    .filter((name) => !/^(-apple-system|BlinkMacSystemFont|system-ui|ui-.*)$/.test(name))
    .join(', ');
}

function fontWidthOf(font: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return 1;
  context.font = `100px ${font}`;
  return context.measureText(SAMPLE).width / widthOf(SAMPLE, 100);
}

/** Letters about as often as running text has them. */
const SAMPLE = 'eeeeetttaaaoooiiinnnsssrrhhddllucmfwygpbvk0123456789.%';
