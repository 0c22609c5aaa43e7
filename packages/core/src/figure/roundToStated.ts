/**
 * A figure at its stated decimals: half away from zero, and safe from binary floating point (1.005 at two decimals
 * is 1.01). What is shown and what is compared are then the same number.
 *
 * @example
 * roundToStated(63.30275, 1); // 63.3
 */
export function roundToStated(value: number, decimals: number): number {
  const scale = POWERS_OF_TEN[decimals] ?? 10 ** decimals;
  // Most figures come at their decimals.
  const asItIs = Math.round(value * scale) / scale === value;
  return (asItIs ? value : halfAwayFromZero(value, scale)) + 0;
}

function halfAwayFromZero(value: number, scale: number): number {
  const size = Math.abs(value);
  if (Number.isInteger(value) || size > 1e12) return value;
  const scaled = size * scale;
  const floor = Math.floor(scaled);
  // A written half (1.005) may be held a hair below it: treat it as the half that was written.
  const half = 0.5 - HALF_SLACK * Math.max(1, scaled);
  return (Math.sign(value) * (scaled - floor >= half ? floor + 1 : floor)) / scale;
}

const POWERS_OF_TEN = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10];
const HALF_SLACK = 1e-12;
