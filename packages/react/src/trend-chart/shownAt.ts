import { chartWidths } from './periodLabels.js';
import type { ChartWidth } from './periodLabels.js';

/**
 * A class with a modifier for each width of chart that its element has room at; the stylesheet's container queries
 * show it there.
 *
 * @example
 * shownAt('year', (width) => width !== 'narrow'); // 'year year--medium year--wide'
 */
export function shownAt(name: string, fits: (width: ChartWidth) => boolean): string {
  return [name, ...chartWidths.filter(fits).map((width) => `${name}--${width}`)].join(' ');
}
