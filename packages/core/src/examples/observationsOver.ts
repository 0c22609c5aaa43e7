import type { Observation } from '../indicator/Series.js';
import { periodsBetween } from '../period/periodsBetween.js';

/** One figure a period from `from` to `to`; `null` leaves the period out. */
export function observationsOver(
  from: string,
  to: string,
  figures: readonly (number | Omit<Observation, 'period'> | null)[],
): readonly Observation[] {
  return periodsBetween(from, to).flatMap((period, at) => {
    const figure = figures[at] ?? null;
    if (figure === null) return [];
    return [typeof figure === 'number' ? { period, value: figure } : { period, ...figure }];
  });
}
