import type { PeriodKind } from './Period.js';
import { isoDay } from './isoDay.js';
import { perYear } from './perYear.js';
import { twoDigits, yearSpan } from './yearSpan.js';

/** As `periodOfOrdinal`, for an ordinal that is known to lie in the years that periods may have. */
export function writePeriod(kind: PeriodKind, ordinal: number): string {
  if (kind === 'day') return isoDay(1970 * 12, ordinal + 1);
  const year = Math.floor(ordinal / perYear(kind));
  const part = ordinal - year * perYear(kind) + 1;
  if (kind === 'month') return `${year}-${twoDigits(part)}`;
  const academic = kind === 'academic-year';
  const calendar = kind === 'quarter' || kind === 'calendar-year';
  const years = calendar ? String(year) : `${academic ? 'A' : 'F'}Y${yearSpan(year)}`;
  return kind.endsWith('quarter') ? `${years}-Q${part}` : years;
}
