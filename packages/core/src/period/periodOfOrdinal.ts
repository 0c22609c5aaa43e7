import type { Period, PeriodKind } from './Period.js';
import { isPeriod } from './isPeriod.js';
import { writePeriod } from './writePeriod.js';

/**
 * The period of a kind that has a given `periodOrdinal`; `undefined` outside the years that periods may have.
 *
 * @example
 * periodOfOrdinal('month', periodOrdinal('2018-12') + 1); // '2019-01'
 */
export function periodOfOrdinal(kind: PeriodKind, ordinal: number): Period | undefined {
  const period = writePeriod(kind, ordinal);
  return isPeriod(period) ? period : undefined;
}
