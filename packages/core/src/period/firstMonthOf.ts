import { monthsIn } from './monthsIn.js';
import type { PeriodKind } from './Period.js';
import type { PeriodParts } from './PeriodParts.js';

/**
 * The first month of a period, counted from year 0 (`year * 12 + month - 1`), and so comparable across kinds.
 * For a day, the month it is in. Academic years start in September.
 */
export function firstMonthOf(parts: PeriodParts, financialYearStart: number): number {
  const { kind, year, quarter, month } = parts;
  const before = ((month ?? quarter ?? 1) - 1) * (monthsIn(kind) || 1);
  return year * 12 + before + yearStart(kind, financialYearStart) - 1;
}

function yearStart(kind: PeriodKind, financialYearStart: number): number {
  if (kind === 'academic-year') return 9;
  return kind.startsWith('financial') ? financialYearStart : 1;
}
