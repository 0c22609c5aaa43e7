import type { DateShows } from '../cell/Cell.js';

/** What a number format makes of a number. */
export type NumberShown = 'number' | 'percent' | DateShows;

const builtIn: Readonly<Record<number, NumberShown>> = {
  9: 'percent',
  10: 'percent',
  14: 'day',
  15: 'day',
  16: 'day-month',
  17: 'month',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  22: 'day',
  45: 'time',
  46: 'time',
  47: 'time',
};

/** What a format shows, from its number and, where it is the workbook's own, its code. */
export function numberShown(id: number, code: string | undefined): NumberShown {
  if (code === undefined) {
    const isLocalDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return builtIn[id] ?? (isLocalDate ? 'day' : 'number');
  }
  const [first = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h|m|s)[^\]]*\]/gi, '')
    .split(';');
  if (first.includes('%')) return 'percent';
  const form = first.toLowerCase();
  if (/^general/.test(form)) return 'number';
  if (form.includes('d')) return form.includes('m') && !form.includes('y') ? 'day-month' : 'day';
  if (form.includes('h') || form.includes('s')) return 'time';
  if (form.includes('m')) return 'month';
  return form.includes('y') ? 'year' : 'number';
}
