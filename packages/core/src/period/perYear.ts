import type { PeriodKind } from './Period.js';
import { monthsIn } from './monthsIn.js';

/** How many periods of a kind there are in a year. Not for days, of which a year has more or fewer. */
export function perYear(kind: PeriodKind): number {
  return 12 / monthsIn(kind);
}
