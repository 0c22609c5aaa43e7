import { flat } from './flat.js';
import { rowLabels } from './rowLabels.js';
import type { PrintedKpiTable, PrintedRow } from './PrintedReport.js';

const MONTHS = 15;
const FIGURE = /^(\d+(\.\d+)?%?|\d+\/\d+)$/;
const BASELINE = String.raw`(\d[\d./]*%?) \((LAIT|Local)\)`;
const ARROWS: Readonly<Record<string, string>> = {
  '\uF035': '↑',
  '\uF036': '↓',
  '\uF033\uF034': '=',
};

/**
 * Reads one KPI table from its stretch of the text: every line of fifteen figures is a row, every line of
 * fifteen arrow glyphs belongs to the row before it.
 *
 * @throws Error when rows, labels, baselines or arrows are not all there.
 */
export function readKpiTable(priority: string, text: string): PrintedKpiTable {
  const months = text.match(/\b[A-Z][a-z]{2}-\d{2}\b/g)?.slice(0, MONTHS) ?? [];
  const rows: { figures: string; arrows: string | null }[] = [];
  for (const line of text.split('\n')) {
    const figures = line.trim().split(/\s+/);
    const arrows = line.match(/\uF035|\uF036|\uF033\s?\uF034/g);
    const last = rows.at(-1);
    if (arrows !== null) {
      if (last === undefined) throw new Error(`Priority ${priority}: arrows before any figures`);
      last.arrows = arrows.map((glyph) => ARROWS[glyph.replace(/\s/g, '')]).join('');
    } else if (figures.length === MONTHS && figures.every((figure) => FIGURE.test(figure))) {
      rows.push({ figures: figures.join(' '), arrows: null });
    }
  }
  const labels = rowLabels[priority] ?? [];
  if (rows.length !== labels.length) {
    throw new Error(`Priority ${priority}: ${rows.length} rows of figures, not ${labels.length}`);
  }
  const body = flat(text).replace(/Colour key:.*approximate view\. /, '');
  const labelled = rows.map(({ figures, arrows }, row): PrintedRow => {
    const label = labels[row] ?? '';
    return { label, baseline: baselineOf(label, figures, body), figures, arrows };
  });
  const baselines = body.match(new RegExp(BASELINE, 'g')) ?? [];
  if (baselines.length !== rows.length) {
    throw new Error(`Priority ${priority}: ${baselines.length} baselines for ${rows.length} rows`);
  }
  return { priority, months: months.join(' '), rows: labelled, targets: targetsIn(body) };
}

/** A baseline stands after its label, before its figures or before its label, sought in that order. */
function baselineOf(label: string, figures: string, body: string): string {
  const at = body.indexOf(label);
  if (at < 0) throw new Error(`The text has no row called “${label}”`);
  const after = body.slice(at + label.length);
  const beforeFigures = body.slice(0, body.indexOf(figures));
  const found =
    new RegExp(`^ (?:\\* This is a proxy measure )?${BASELINE}`).exec(after) ??
    new RegExp(`${BASELINE} $`).exec(beforeFigures) ??
    new RegExp(`${BASELINE} $`).exec(body.slice(0, at));
  if (found === null) throw new Error(`No baseline beside “${label}”`);
  return `${found[1]} (${found[2]})`;
}

/** What is left of the table's percentages when its figures and baselines are gone. */
function targetsIn(body: string): string[] {
  const rest = body.replace(new RegExp(BASELINE, 'g'), '').replace(/\d+\.\d%/g, '');
  return rest.match(/\b\d+%|Monitor only/g) ?? [];
}
