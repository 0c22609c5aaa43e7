import type { Period } from './Period.js';
import { partsOf } from './partsOf.js';
import { perYear } from './perYear.js';

/**
 * A period's place among those of its kind: neighbours differ by 1. Use it as a key, to sort or to find gaps
 * within one kind; ordinals of different kinds cannot be compared (use `comparePeriods`).
 *
 * @example
 * periodOrdinal('2019-01') - periodOrdinal('2018-12'); // 1
 * @throws RangeError when the text is no period.
 */
export function periodOrdinal(period: Period): number {
  const { kind, year, quarter, month, day } = partsOf(period);
  if (day !== null) return Date.parse(period) / 86_400_000;
  return year * perYear(kind) + (month ?? quarter ?? 1) - 1;
}
