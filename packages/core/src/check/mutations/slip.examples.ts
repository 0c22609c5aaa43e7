import type { Fact } from './Fact.examples.js';

/** The slips of a hand that types figures, by their position in a list that a generator picks from. */
export const numberSlips: readonly ((digits: string, at: number) => string)[] = [
  // another digit
  (digits, at) => replace(digits, at, String((Number(digits[at]) + 1 + (at % 8)) % 10)),
  // two digits change places
  (digits, at) => replace(replace(digits, at, digits[at + 1] ?? ''), at + 1, digits[at] ?? ''),
  // a digit is left out
  (digits, at) => replace(digits, at, ''),
  // a digit is typed twice
  (digits, at) => replace(digits, at, (digits[at] ?? '').repeat(2)),
  // one more in the last place
  (digits) => String(withLastPlace(digits, 1)),
  // one fewer in the last place
  (digits) => String(withLastPlace(digits, -1)),
];

/** Codes of which one may be written for another. */
const codes: readonly (readonly string[])[] = [
  ['complete', 'on-track', 'slipping', 'not-due'],
  ['complete', 'on-track', 'at-risk', 'off-track', 'not-due'],
  ['up', 'down', 'same'],
  ['green', 'amber', 'red'],
  ['above', 'below', 'level'],
  ['milestones', 'priorities', 'indicators'],
  ['percent', 'points', 'count', 'rate'],
];

/** Another value for a fact, as a slip would leave it; `undefined` where this slip cannot befall it. */
export function slip({ kind, value }: Fact, how: number, where: number): Fact['value'] | undefined {
  const slipped =
    typeof value === 'number' ? inNumber(value, how, where) : inCode(kind, value, how, where);
  return slipped === value ? undefined : slipped;
}

function inNumber(value: number, how: number, where: number): number | undefined {
  const digits = String(value);
  const at = where % digits.length;
  if (!/\d/.test(digits[at] ?? '')) return undefined;
  const slipped = Number(numberSlips[how % numberSlips.length]?.(digits, at));
  return Number.isFinite(slipped) && slipped >= 0 ? slipped : undefined;
}

function inCode(kind: string, value: string, how: number, where: number): string | undefined {
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month !== null) {
    const at = Number(month[1]) * 12 + Number(month[2]) - 1 + ([1, -1, 12, -12][how % 4] ?? 1);
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  }
  if (kind.endsWith('.quote')) return inFigureOf(value, how, where);
  const among = kind.includes('ategory') ? codes[1] : codes.find((list) => list.includes(value));
  return among?.[how % among.length];
}

/** A slip in the first figure of a sentence. */
function inFigureOf(sentence: string, how: number, where: number): string | undefined {
  const [digits] = /\d+(\.\d+)?/.exec(sentence) ?? [];
  if (digits === undefined) return undefined;
  const slipped = inNumber(Number(digits), how, where);
  return slipped === undefined ? undefined : sentence.replace(digits, String(slipped));
}

function replace(digits: string, at: number, by: string): string {
  return digits.slice(0, at) + by + digits.slice(at + 1);
}

function withLastPlace(digits: string, by: number): number {
  const decimals = digits.split('.')[1]?.length ?? 0;
  return Number((Number(digits) + by * 10 ** -decimals).toFixed(decimals));
}
