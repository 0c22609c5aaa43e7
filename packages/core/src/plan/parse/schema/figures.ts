import * as z from 'zod/mini';
import type { Expected } from './Expected.js';
import { refusedUnless } from './refusedUnless.js';

const any: Expected = 'number';
const whole: Expected = 'whole-number';

/** A figure: any finite number. */
export const figure = z.number(any);

/** How far off is still near. */
export const distance = z
  .number(any)
  .check(refusedUnless<number>((value) => value >= 0, 'negative-tolerance'));

/** Per how many, for a rate. */
export const per = z
  .number(any)
  .check(refusedUnless<number>((value) => value > 0, 'per-not-positive'));

/** A whole number between two others, both included. */
export function wholeNumber(least: number, most: number) {
  return z.int(whole).check(
    refusedUnless<number>((value) => value >= least && value <= most, 'out-of-range', {
      least,
      most,
    }),
  );
}

/** Decimals a figure is stated at. */
export const decimals = wholeNumber(0, 10);
