import type { PeriodKind } from './Period.js';

/** How many months a kind of period lasts; 0 for a day. */
export function monthsIn(kind: PeriodKind): number {
  return MONTHS[kind] ?? 12;
}

/** A year of any kind is twelve. */
const MONTHS: Partial<Record<PeriodKind, number>> = {
  day: 0,
  month: 1,
  quarter: 3,
  'financial-quarter': 3,
};
