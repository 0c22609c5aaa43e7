import * as z from 'zod/mini';
import type { Expected } from './Expected.js';

/** One of a closed set of words. */
export function choice<const Words extends readonly string[]>(words: Words) {
  const expected: Expected = 'choice';
  return z.enum(words, expected);
}
