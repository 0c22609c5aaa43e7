import type { Cell } from './Cell.js';
import type { Reading } from './Reading.js';
import { cellText, shiftedBy } from './Cell.js';
import { countsOf, numberOf, plain } from './numberOf.js';
import { words } from '../sheets/words.js';

/** A figure as a cell can hold it: a value, counts that a value is worked out from, or a symbol in its place. */
export type FigureFound =
  | { readonly value: number }
  | { readonly numerator: number; readonly denominator: number }
  | { readonly symbol: string };

/** How a percentage is taken: as 53.1 for a unit of percent, as 0.531 for a ratio or a share, or not at all. */
export type PercentAs = 'hundred' | 'share' | 'refused';

export function percentAs(unit: unknown): PercentAs {
  if (unit === 'percent' || unit === undefined) return 'hundred';
  return unit === 'ratio' ? 'share' : 'refused';
}

/** Reads a figure: a number, a percentage, `7/19`, or a symbol. A date is named, never turned back into counts. */
export function figureIn(cell: Cell, unit: unknown): Reading<FigureFound> {
  if (cell.kind === 'text') {
    const text = plain(cell.text);
    const counts = countsOf(text);
    if (counts) return { value: { numerator: counts[0], denominator: counts[1] } };
    const symbol = text.toLowerCase().replace(/^\[(.*)\]$/, '$1');
    if ((words.symbols as readonly string[]).includes(symbol)) return { value: { symbol } };
  }
  const read = numberIn(cell, percentAs(unit));
  return 'value' in read ? { value: { value: read.value } } : read;
}

/** Reads a number that is neither a count of a count nor a symbol. */
export function numberIn(cell: Cell, percent: PercentAs): Reading<number> {
  switch (cell.kind) {
    case 'number':
      return cell.percent ? ofPercent(shiftedBy(cell.number, 2), percent) : { value: cell.number };
    case 'text':
      return numberInText(cell.text, percent);
    case 'date':
      return { fault: 'date-for-figure', shown: dateShown(cell) };
    case 'error':
      return { fault: 'error-cell', shown: cell.error };
    case 'uncalculated':
      return { fault: 'uncalculated' };
    case 'boolean':
      return { fault: 'not-a-number', shown: cellText(cell) };
  }
}

function numberInText(written: string, percent: PercentAs): Reading<number> {
  const found = numberOf(written);
  const shown = plain(written);
  if (found) return found.percent ? ofPercent(found.number, percent) : { value: found.number };
  if (countsOf(shown)) return { fault: 'counts-here', shown };
  if (looksLikeDate(shown)) return { fault: 'date-for-figure', shown };
  if (/^[+-]?[\d.]+,\d+\s?%?$/.test(shown)) return { fault: 'comma-number', shown };
  return { fault: 'not-a-number', shown };
}

function ofPercent(number: number, percent: PercentAs): Reading<number> {
  if (percent === 'refused') return { fault: 'percent-here', shown: `${number}%` };
  return { value: percent === 'share' ? shiftedBy(number, -2) : number };
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const dateForms = [
  new RegExp(`^\\d{1,2}[-/ ]${month}(?:[-/ ]\\d{2,4})?$`, 'i'),
  new RegExp(`^${month}[-/ ]\\d{2,4}$`, 'i'),
  /^\d{1,2}\/\d{1,2}\/\d{2,4}$/,
  /^\d{4}-\d{2}-\d{2}/,
];

function looksLikeDate(text: string): boolean {
  return dateForms.some((form) => form.test(text));
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date in full, since what its cell shows of it differs between countries. */
function dateShown({ day }: { readonly day: string }): string {
  const [year = '', at = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(at) - 1] ?? at} ${year}`;
}
