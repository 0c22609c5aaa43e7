import { svgElement, svgText } from './svgElement.js';
import { wrapWords } from './wrapWords.js';
import type { ChartLook } from './lightChartLook.js';

/** Width of a picture in pixels, and the white space at its edges. */
export const SHEET_WIDTH = 960;
export const SHEET_EDGE = 24;

/** Left of a plot and right of it, within the edges: room for its scale, and for half a label. */
export const PLOT_LEAD = 56;
export const PLOT_WIDTH = SHEET_WIDTH - 2 * SHEET_EDGE - PLOT_LEAD - 20;

interface LineStyle {
  readonly size?: number;
  readonly fill?: string;
  readonly weight?: 700;
  readonly anchor?: 'middle' | 'end';
  /** The language of the words, where it is not the picture's. */
  readonly language?: string | undefined;
}

/** One line of type with its baseline at a place. */
export function typeLine(
  text: string,
  x: number,
  y: number,
  { size = 13, fill, weight, anchor, language }: LineStyle = {},
): string {
  return svgElement(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': weight,
      'text-anchor': anchor,
      fill,
      'xml:lang': language,
    },
    svgText(text),
  );
}

/** A paragraph from a height down: its lines, and the height that it ends at. */
export function typeBlock(
  text: string,
  x: number,
  top: number,
  width: number,
  look: ChartLook,
  style: LineStyle = {},
): { readonly lines: readonly string[]; readonly bottom: number } {
  const { size = 13, weight } = style;
  const leading = Math.round(size * 1.4);
  const room = width / (look.fontWidth ?? 1);
  const wrapped = wrapWords(text, room, size, weight !== undefined);
  return {
    lines: wrapped.map((line, at) => typeLine(line, x, top + at * leading + size, style)),
    bottom: top + wrapped.length * leading,
  };
}
