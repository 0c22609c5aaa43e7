import type { Benchmark } from '../indicator/Series.js';
import type { Period } from '../period/Period.js';
import { periodEnd } from '../period/periodEnd.js';
import { periodStart } from '../period/periodStart.js';

/**
 * The comparator's value to set beside a period in a chart or table: the one for the period itself; else for the
 * shortest period around it (a month's quarter or year); else the latest that ended before it. `null` before its first value,
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
  const start = periodStart(period, financialYearStart);
  const end = periodEnd(period, financialYearStart);
  let best: Placed | null = null;
  for (const { period: own, value = null } of benchmark.values) {
    const from = periodStart(own, financialYearStart);
    const to = periodEnd(own, financialYearStart);
    const isAround = from <= start && end <= to;
    if (!isAround && to >= end) continue;
    const placed = { period: own, value, isAround, from, to };
    if (best === null || isNearer(placed, best)) best = placed;
  }
  return best === null || best.value === null ? null : { period: best.period, value: best.value };
}

interface Placed {
  readonly period: Period;
  readonly value: number | null;
  /** Every day of the period asked about is one of its own. */
  readonly isAround: boolean;
  readonly from: string;
  readonly to: string;
}

function isNearer(one: Placed, other: Placed): boolean {
  if (one.isAround !== other.isAround) return one.isAround;
  if (one.to !== other.to) return one.isAround === one.to < other.to;
  return one.from > other.from;
}
