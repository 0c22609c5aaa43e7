import type { BookReading } from './BookReading.js';
import type { Holder } from './setAt.js';

/** Says of an indicator in percent that all its figures look like shares of 1; they are read as they stand. */
export function noteSmallPercents({ indicators, log, places }: BookReading): void {
  for (const [id, indicator] of indicators) {
    if (indicator['unit'] !== 'percent' || !Array.isArray(indicator['observations'])) continue;
    const values = (indicator['observations'] as Holder[]).flatMap(({ value }) =>
      typeof value === 'number' && value !== 0 ? [value] : [],
    );
    if (values.length < 3 || !values.every((value) => Math.abs(value) <= 1)) continue;
    const found = places.figures(indicator['observations']);
    const at = found && { table: found.layout.table, row: found.rows[0] ?? 1, column: null };
    log.note('small-percent', at ?? null, { value: id });
  }
}
