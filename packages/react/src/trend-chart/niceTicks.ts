/** Evenly spaced round values, and the decimals needed to print them. */
export interface Ticks {
  readonly values: readonly number[];
  readonly decimals: number;
}

/**
 * Round values (steps of 1, 2 or 5 times a power of ten, or of 25, 250...) that enclose `low` to `high` in at most `most` steps
 * and no finer than `decimals` places. There are always two or more, so that the first and the last make a domain.
 *
 * @param most Most steps wanted, 1 or more. @default 5
 * @param decimals Finest place worth a tick: 0 for counts. @default 6
 *
 * @example
 * niceTicks(0, 37.7).values; // [0, 10, 20, 30, 40]
 */
export function niceTicks(low: number, high: number, most = 5, decimals = 6): Ticks {
  let power = Math.max(-decimals, Math.floor(Math.log10((high - low) / most || 10 ** -decimals)));
  for (;;) {
    for (const multiple of power > 0 ? [1, 2, 2.5, 5] : [1, 2, 5]) {
      const first = Math.floor(timesPower(low, -power) / multiple + NOISE);
      const last = Math.max(first + 1, Math.ceil(timesPower(high, -power) / multiple - NOISE));
      if (last - first <= most) {
        const values = Array.from({ length: last - first + 1 }, (_, i) =>
          timesPower((first + i) * multiple, power),
        );
        return { values, decimals: Math.max(0, -power) };
      }
    }
    power += 1;
  }
}

/** Binary floating point must not add a step: 0.3 / 0.1 is a shade under 3. */
const NOISE = 1e-9;

/** Dividing by 10 keeps 3 tenths at 0.3, where multiplying by 0.1 would not. */
function timesPower(value: number, power: number): number {
  return power < 0 ? value / 10 ** -power : value * 10 ** power;
}
