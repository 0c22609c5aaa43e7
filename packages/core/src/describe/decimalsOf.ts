import { roundToStated } from '../figure/roundToStated.js';

/** How many decimals a line or tolerance needs to be written without loss, up to six: 2 for 26.45, 0 for 15. */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < 6; decimals += 1) {
    if (Math.abs(roundToStated(value, decimals) - value) < 1e-9) return decimals;
  }
  return 6;
}
