/**
 * A sum or difference of figures as it would be written by hand: 94.6 - 80 is 14.6, not 14.599999999999994.
 *
 * @example
 * withoutNoise(94.6 - 80); // 14.6
 */
export function withoutNoise(value: number): number {
  if (value > LARGE || value < -LARGE) return value;
  return Math.round(value * SCALE) / SCALE + 0;
}

const SCALE = 1e9;
const LARGE = 1e6;
