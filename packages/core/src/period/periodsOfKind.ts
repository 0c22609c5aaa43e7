import type { Period, PeriodKind } from './Period.js';
import { periodOrdinal } from './periodOrdinal.js';
import { writePeriod } from './writePeriod.js';

/** As `periodsBetween`, for two periods that are known to be of one kind. */
export function periodsOfKind(kind: PeriodKind, from: Period, to: Period): Period[] {
  const periods: Period[] = [];
  const last = periodOrdinal(to);
  for (let ordinal = periodOrdinal(from); ordinal <= last; ordinal += 1) {
    periods.push(writePeriod(kind, ordinal));
  }
  return periods;
}
