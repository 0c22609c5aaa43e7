import type { PeriodParts } from './PeriodParts.js';

/**
 * The first month of a period, counted from year 0 (`year * 12 + month - 1`), and so comparable across kinds.
 * For a day, the month it is in. Academic years start in September.
 */
export function firstMonthOf(parts: PeriodParts, financialYearStart: number): number {
  const january = parts.year * 12;
  switch (parts.kind) {
    case 'day':
    case 'month':
      return january + (parts.month ?? 1) - 1;
    case 'quarter':
      return january + ((parts.quarter ?? 1) - 1) * 3;
    case 'financial-year':
      return january + financialYearStart - 1;
    case 'financial-quarter':
      return january + financialYearStart - 1 + ((parts.quarter ?? 1) - 1) * 3;
    case 'academic-year':
      return january + 8;
    case 'calendar-year':
      return january;
  }
}
