import { isPeriod } from '../../../period/isPeriod.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The period that text in another common spelling was meant to be: `Apr-18`, `April 2018`, `2018/19`, `201819`,
 * `Q1 2018/19`, `2018Q2`, `30/04/2018`, `2018-4`. `undefined` where it cannot be told.
 * For readers of other formats, where such spellings are usual; `parsePlan` accepts none of them and only suggests.
 *
 * @example
 * suggestPeriod('Q1 2018/19'); // 'FY2018-19-Q1'
 */
export function suggestPeriod(text: string): string | undefined {
  if (text.length > 30) return undefined;
  const plain = text.trim().toLowerCase();
  for (const spell of [monthNamed, yearSpan, quarterSpan, quarter, britishDay, looseMonth]) {
    const period = spell(plain);
    if (period !== undefined && isPeriod(period)) return period;
  }
  return undefined;
}

function monthNamed(text: string): string | undefined {
  const [, name, year = ''] = /^([a-z]{3})[a-z]*[\s'-]*(\d{4}|\d{2})$/.exec(text) ?? [];
  const at = months.indexOf(name ?? '');
  return at < 0 ? undefined : `${year.length === 2 ? '20' : ''}${year}-${two(at + 1)}`;
}

function yearSpan(text: string): string | undefined {
  const [, kind, from, to] = /^(fy|ay)?\s*(\d{4})\s*[-/–]?\s*(?:20|19)?(\d{2})$/.exec(text) ?? [];
  return from === undefined ? undefined : `${kind === 'ay' ? 'AY' : 'FY'}${from}-${to ?? ''}`;
}

function quarterSpan(text: string): string | undefined {
  const [, before, from, to, after] =
    /^(?:q([1-4])\s*)?(?:fy)?\s*(\d{4})\s*[-/–]?\s*(?:20)?(\d{2})(?:[\s-]*q([1-4]))?$/.exec(text) ??
    [];
  const number = before ?? after;
  return number === undefined ? undefined : `FY${from ?? ''}-${to ?? ''}-Q${number}`;
}

function quarter(text: string): string | undefined {
  const [, first, year, last] = /^(?:q([1-4])[\s-]*)?(\d{4})(?:[\s-]*q([1-4]))?$/.exec(text) ?? [];
  const number = first ?? last;
  return number === undefined ? year : `${year ?? ''}-Q${number}`;
}

function britishDay(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  return day === undefined ? undefined : `${year ?? ''}-${two(month)}-${two(day)}`;
}

function looseMonth(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:t.*)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

function two(number: string | number | undefined): string {
  return String(number ?? '').padStart(2, '0');
}
