import { directionOfTravel } from '../travel/directionOfTravel.js';
import { periodEnd } from '../period/periodEnd.js';
import type { Benchmark } from '../indicator/Series.js';
import type { BenchmarkPosition, BenchmarkReason, BenchmarkStanding } from './BenchmarkReport.js';
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
  if (latest === null) return standing(null, 'no-figure', null, null, null);
  const comparator = latestUpTo(latest.period, benchmark, financialYearStart);
  if (comparator === null) return standing(null, 'no-benchmark-value', latest, null, null);
  const { judgement, movement, change } = directionOfTravel(latest.value, comparator.value, terms);
  if (movement === 'same') return standing('in-line', 'compared', latest, comparator, 0);
  if (terms.polarity === 'none') return standing(null, 'no-polarity', latest, comparator, change);
  return standing(POSITIONS[judgement], 'compared', latest, comparator, change);
}

const POSITIONS = { positive: 'better', negative: 'worse', neutral: 'in-line' } as const;

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

function standing(
  position: BenchmarkPosition | null,
  reason: BenchmarkReason,
  figure: DatedValue | null,
  benchmark: DatedValue | null,
  difference: number | null,
): BenchmarkStanding {
  return {
    position,
    reason,
    figurePeriod: figure?.period ?? null,
    figure: figure?.value ?? null,
    benchmarkPeriod: benchmark?.period ?? null,
    benchmark: benchmark?.value ?? null,
    difference,
  };
}
