import type { PeriodKind } from './Period.js';
import { isoDay } from './isoDay.js';
import { perYear } from './perYear.js';
import { yearSpan } from './yearSpan.js';

/** As `periodOfOrdinal`, for an ordinal that is known to lie in the years that periods may have. */
export function writePeriod(kind: PeriodKind, ordinal: number): string {
  const year = Math.floor(ordinal / perYear(kind));
  const part = ordinal - year * perYear(kind) + 1;
  switch (kind) {
    case 'day':
      return isoDay(1970 * 12, ordinal + 1);
    case 'month':
      return isoDay(ordinal, 1).slice(0, 7);
    case 'quarter':
      return `${year}-Q${part}`;
    case 'financial-quarter':
      return `FY${yearSpan(year)}-Q${part}`;
    case 'financial-year':
      return `FY${yearSpan(year)}`;
    case 'academic-year':
      return `AY${yearSpan(year)}`;
    case 'calendar-year':
      return String(year);
  }
}
