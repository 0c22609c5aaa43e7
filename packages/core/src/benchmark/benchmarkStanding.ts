import { benchmarkPosition } from './benchmarkPosition.js';
import { directionOfTravel } from '../travel/directionOfTravel.js';
import { periodEnd } from '../period/periodEnd.js';
import type { Benchmark } from '../indicator/Series.js';
import type { BenchmarkReason, BenchmarkStanding } from './BenchmarkReport.js';
import type { Period } from '../period/Period.js';
import type { TravelTerms } from '../travel/directionOfTravel.js';

/**
 * Where a figure stands against a comparator's latest value at or before its period: better, worse or in line, at the
 * indicator's stated decimals, judged by its polarity.
 *
 * @example
 * benchmarkStanding({ period: 'FY2018-19', value: 10.7 }, england, { polarity: 'lower', decimals: 1 }).position;
 */
export function benchmarkStanding(
  latest: { readonly period: Period; readonly value: number } | null,
  benchmark: Pick<Benchmark, 'values'>,
  terms: TravelTerms,
  financialYearStart = 4,
): BenchmarkStanding {
  const comparator = latest && latestUpTo(latest.period, benchmark, financialYearStart);
  const judged = comparator && directionOfTravel(latest.value, comparator.value, terms);
  const position = judged && benchmarkPosition(judged, terms.polarity);
  let reason: BenchmarkReason = position === null ? 'no-polarity' : 'compared';
  if (latest === null) reason = 'no-figure';
  else if (comparator === null) reason = 'no-benchmark-value';
  return {
    position,
    reason,
    figurePeriod: latest?.period ?? null,
    figure: latest?.value ?? null,
    benchmarkPeriod: comparator?.period ?? null,
    benchmark: comparator?.value ?? null,
    difference: judged?.change ?? null,
  };
}

interface DatedValue {
  readonly period: Period;
  readonly value: number;
}

function latestUpTo(
  period: Period,
  benchmark: Pick<Benchmark, 'values'>,
  financialYearStart: number,
): DatedValue | null {
  const end = periodEnd(period, financialYearStart);
  let found: (DatedValue & { end: string }) | null = null;
  for (const { period: own, value } of benchmark.values) {
    const ownEnd = periodEnd(own, financialYearStart);
    if (value !== undefined && ownEnd <= end && (found === null || ownEnd > found.end)) {
      found = { period: own, value, end: ownEnd };
    }
  }
  return found;
}
