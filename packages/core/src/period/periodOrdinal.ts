import type { Period } from './Period.js';
import { dayNumber } from './dayNumber.js';
import { partsOf } from './partsOf.js';

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
  switch (kind) {
    case 'day':
      return dayNumber(year, month ?? 1, day ?? 1);
    case 'month':
      return year * 12 + (month ?? 1) - 1;
    case 'quarter':
    case 'financial-quarter':
      return year * 4 + (quarter ?? 1) - 1;
    case 'financial-year':
    case 'academic-year':
    case 'calendar-year':
      return year;
  }
}
