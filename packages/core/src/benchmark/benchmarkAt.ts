import type { Benchmark } from '../indicator/Series.js';
import type { Period } from '../period/Period.js';
import { containsPeriod } from '../period/containsPeriod.js';
import { periodEnd } from '../period/periodEnd.js';

/**
 * The comparator's value to set beside a period in a chart or table: the one for the period itself; else for the
 * shortest period around it (a month's year); else the latest that ended before it. `null` before its first value,
 * and where the period's own is a symbol: an older value never fills in for one that is withheld.
 *
 * For a verdict on the latest figure use `benchmarkStanding`, which compares with nothing that ends after it.
 *
 * @param financialYearStart month the financial year starts in, 1 to 12. @default 4
 * @example
 * benchmarkAt({ values: [{ period: 'FY2017-18', value: 23.9 }] }, '2018-06'); // { period: 'FY2017-18', value: 23.9 }
 */
export function benchmarkAt(
  benchmark: Pick<Benchmark, 'values'>,
  period: Period,
  financialYearStart = 4,
): { readonly period: Period; readonly value: number } | null {
  const end = periodEnd(period, financialYearStart);
  const placed = benchmark.values.flatMap((value) => {
    const own = periodEnd(value.period, financialYearStart);
    const around = containsPeriod(value.period, period, financialYearStart);
    return around || own < end ? [{ ...value, around, end: own }] : [];
  });
  const [best] = placed.sort((a, b) => {
    if (a.around !== b.around) return a.around ? -1 : 1;
    const nearer = a.around ? a.end > b.end : a.end < b.end;
    return a.end === b.end ? 0 : nearer ? 1 : -1;
  });
  return best?.value === undefined ? null : { period: best.period, value: best.value };
}
