import type { KpiMessages } from './KpiMessages.js';

/**
 * Which of two texts comes first in the alphabet of a language: negative, positive or 0, for `sort`. Welsh has `ch`, `dd`,
 * `ff`, `ng`, `ll`, `ph`, `rh` and `th` as letters of their own. Capitals and accents do not count; what is no letter
 * comes before letters. The host's own collation is not asked: browsers differ in the languages they know.
 *
 * @example
 * ['chwaer', 'cyllell', 'car'].sort((a, b) => compareWords(a, b, cy)); // ['car', 'cyllell', 'chwaer']
 */
export function compareWords(
  a: string,
  b: string,
  messages: Pick<KpiMessages, 'alphabet'>,
): number {
  const one = plainLetters(a);
  const other = plainLetters(b);
  let here = 0;
  let there = 0;
  while (here < one.length && there < other.length) {
    const [rank, length] = letterAt(one, here, messages.alphabet);
    const [otherRank, otherLength] = letterAt(other, there, messages.alphabet);
    if (rank !== otherRank) return rank - otherRank;
    here += length;
    there += otherLength;
  }
  return one.length - here - (other.length - there);
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A letter's place in the alphabet, below 0 for what is none, and how many characters it is written with. */
function letterAt(text: string, at: number, alphabet: readonly string[]): [number, number] {
  const pair = alphabet.indexOf(text.slice(at, at + 2));
  if (pair >= 0 && at + 1 < text.length) return [pair, 2];
  const single = alphabet.indexOf(text.charAt(at));
  return [single >= 0 ? single : text.charCodeAt(at) - 0x10000, 1];
}
