/**
 * -1, 0 or 1 as `a` is below, equal to or above `b`, blind to the noise of binary floating point: 26.45 equals
 * 23 x 1.15, though the machine makes that 26.449999999999996.
 *
 * @example
 * compareFigures(26.45, 23 * 1.15); // 0
 */
export function compareFigures(a: number, b: number): -1 | 0 | 1 {
  if (a === b) return 0;
  const sizeOfA = a < 0 ? -a : a;
  const sizeOfB = b < 0 ? -b : b;
  const noise = NOISE * (sizeOfA > sizeOfB ? sizeOfA : sizeOfB);
  return a < b - noise ? -1 : a > b + noise ? 1 : 0;
}

/** How far off a figure may lie, as a share of it, and still be equal. */
export const NOISE = 1e-9;
