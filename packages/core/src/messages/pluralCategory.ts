import type { Language } from '../text/Text.js';
import type { PluralCategory } from './PluralForms.js';

/**
 * The plural category of a number, by the cardinal rules of CLDR: English one and other;
 * Welsh zero (0), one (1), two (2), few (3), many (6) and other.
 *
 * @example
 * pluralCategory(3, 'cy'); // 'few'
 */
export function pluralCategory(n: number, language: Language): PluralCategory {
  if (language === 'en') return n === 1 ? 'one' : 'other';
  return WELSH[n] ?? 'other';
}

const WELSH: Readonly<Record<number, PluralCategory>> = {
  0: 'zero',
  1: 'one',
  2: 'two',
  3: 'few',
  6: 'many',
};
