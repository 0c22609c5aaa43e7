import type { PeriodKind } from './Period.js';

/** How many months a kind of period lasts; 0 for a day. */
export function monthsIn(kind: PeriodKind): number {
  switch (kind) {
    case 'day':
      return 0;
    case 'month':
      return 1;
    case 'quarter':
    case 'financial-quarter':
      return 3;
    case 'financial-year':
    case 'academic-year':
    case 'calendar-year':
      return 12;
  }
}
