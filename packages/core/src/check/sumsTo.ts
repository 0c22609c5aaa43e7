import { decimalsOf } from '../describe/decimalsOf.js';
import { withoutNoise } from '../figure/withoutNoise.js';

/**
 * Whether parts come to a whole, as printed. Whole numbers do or they do not, unless the whole is 100, when they may
 * be percentages; what has decimals, or may be a percentage, may be off by half of its last digit for each part.
 *
 * @example
 * sumsTo([33.3, 33.3, 33.3], 100); // true
 * sumsTo([548, 548, 40, 84, 134], 1363); // false
 */
export function sumsTo(parts: readonly number[], whole: number): boolean {
  return Math.abs(offBy(parts, whole)) <= slackOf(parts, whole);
}

/** Whether parts are more than the whole they are some of, by more than rounding explains. */
export function passes(parts: readonly number[], whole: number): boolean {
  return offBy(parts, whole) > slackOf(parts, whole);
}

function offBy(parts: readonly number[], whole: number): number {
  return withoutNoise(parts.reduce((sum, part) => sum + part, 0) - whole);
}

function slackOf(parts: readonly number[], whole: number): number {
  const decimals = Math.max(decimalsOf(whole), ...parts.map(decimalsOf));
  if (decimals === 0 && whole !== 100) return 0;
  const rounded = parts.length + (whole === 100 ? 0 : 1);
  return withoutNoise((rounded * 10 ** -decimals) / 2);
}
