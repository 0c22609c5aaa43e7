import { withoutNoise } from './withoutNoise.js';

/**
 * Whether two printed figures may be one and the same before it was rounded. Printed to the same decimals they are
 * equal or they are not; 9.35 and 9.3 may both be 9.346.
 *
 * @example
 * agreeAsPrinted(9.35, 2, 9.3, 1); // true
 * agreeAsPrinted(85.4, 1, 86, 0); // false
 */
export function agreeAsPrinted(a: number, decimals: number, b: number, others: number): boolean {
  if (decimals === others) return a === b;
  const slack = (10 ** -decimals + 10 ** -others) / 2;
  return withoutNoise(Math.abs(a - b)) < withoutNoise(slack);
}
