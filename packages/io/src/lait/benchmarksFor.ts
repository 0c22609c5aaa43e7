import { laitRegion } from './laitRegion.js';
import { neighboursSource, publishedSource } from './laitSource.js';
import {
  comparePeriods,
  quartileBand,
  quartiles,
  rankAmong,
  unweightedAverage,
} from '@milepost/core';
import { nationalCy, nationalEnGB } from '@milepost/core/messages';
import type { Benchmark, BenchmarkValue, Period } from '@milepost/core';
import type { LaitBenchmarkOptions, LaitBenchmarks, LaitStanding } from './LaitBenchmarks.js';
import type { LaitExtract, LaitFigure, LaitMeasure, LaitPlace } from './LaitExtract.js';

/**
 * What to set an authority's figures beside: England, its region and its statistical neighbours, as the `benchmarks` of
 * an indicator, and its rank and quartile band in each period.
 *
 * The rules are those of the Local Authority Interactive Tool (LAIT):
 *
 * - England and the region have their published figures.
 * - The neighbours have the plain average of those of the ten with a figure, not rounded. Who is not in it, and why, is
 *   in `standings`, and in words in the benchmark's `source` with the edition.
 * - Rank and quartile band are among all authorities with a figure, by the dictionary's polarity (see `rankAmong` and
 *   `quartileBand`). The tool gives them for the latest period; here every period has its own.
 *
 * Not for an indicator that is only like the measure: a figure of a month, or of a different group of children.
 *
 * @throws RangeError when the extract has no such authority, measure or edition; it lists those it has.
 * @example
 * const { benchmarks, standings } = benchmarksFor(readLait(laitFiles), {
 *   authority: '879',
 *   measure: 'ReReferral',
 *   edition: '2025-05',
 *   periods: ['FY2024-25'],
 * });
 * benchmarks.map(({ id }) => id); // ['england', 'region', 'statistical-neighbours']
 * benchmarks[0]?.values; // [{ period: 'FY2024-25', value: 22.6 }]
 * standings[0]?.neighbours.used; // 10
 */
export function benchmarksFor(
  extract: LaitExtract,
  { authority: code, measure: wanted, edition, periods }: LaitBenchmarkOptions,
): LaitBenchmarks {
  const measure = measureOf(extract, wanted);
  const authority = authorityOf(extract, code);
  const sets = extract.neighbours.get(edition);
  if (sets === undefined) {
    throw none('edition of statistical neighbours', edition, [...extract.neighbours.keys()]);
  }
  const neighbours = sets.get(code) ?? [];
  const figures = extract.figures.get(measure.shortName) ?? new Map<string, never>();
  const published = publishedPeriods(figures);
  const chosen = published.filter((period) => periods?.includes(period) ?? true);
  const standing = standingIn(extract, measure, authority, neighbours, figures);
  const standings = chosen.map(standing);

  const source = publishedSource(measure);
  const england = [...extract.places.values()].find(({ level }) => level === 'National');
  const region = laitRegion(extract, authority, figures, published.at(-1));
  const benchmarks: Benchmark[] = [];
  if (england !== undefined) {
    const label = { en: nationalEnGB.england, cy: nationalCy.england };
    const values = publishedValues(figures.get(england.code), chosen);
    benchmarks.push({ id: 'england', label, values, source });
  }
  if (region !== null) {
    const values = publishedValues(figures.get(region.code), chosen);
    benchmarks.push({ id: 'region', label: region.name, values, source });
  }
  if (neighbours.length > 0) {
    benchmarks.push({
      id: 'statistical-neighbours',
      label: { en: nationalEnGB.neighbours, cy: nationalCy.neighbours },
      values: standings.map(({ period, neighbours: { value } }) =>
        value === null ? { period, symbol: 'x' } : { period, value },
      ),
      source: neighboursSource(measure, edition, standings),
    });
  }
  return { measure, authority, region, edition, benchmarks, standings };
}

type Figures = ReadonlyMap<string, ReadonlyMap<Period, LaitFigure>>;

function standingIn(
  { places }: LaitExtract,
  { polarity, banded }: LaitMeasure,
  authority: LaitPlace,
  neighbours: readonly string[],
  figures: Figures,
): (period: Period) => LaitStanding {
  const everybody = [...places.values()].filter(({ level }) => level === 'Local authority');
  return (period) => {
    const figureOf = (code: string) => figures.get(code)?.get(period);
    const valueOf = (code: string) => {
      const figure = figureOf(code);
      return figure !== undefined && 'value' in figure ? figure.value : null;
    };
    const all = everybody.map(({ code }) => valueOf(code));
    const value = valueOf(authority.code);
    const edges = quartiles(all);
    return {
      period,
      value,
      neighbours: {
        ...unweightedAverage(neighbours.map(valueOf)),
        without: neighbours.flatMap((code) => {
          const figure = figureOf(code) ?? { why: 'missing' as const };
          if ('value' in figure) return [];
          return [{ code, name: places.get(code)?.name ?? code, why: figure.why }];
        }),
      },
      rank: rankAmong(value, all, polarity),
      quartiles: edges,
      band: edges === null || !banded ? null : quartileBand(value, edges, polarity),
    };
  };
}

function publishedValues(
  figures: ReadonlyMap<Period, LaitFigure> | undefined,
  periods: readonly Period[],
): readonly BenchmarkValue[] {
  return periods.flatMap((period): BenchmarkValue[] => {
    const figure = figures?.get(period);
    if (figure === undefined) return [];
    return 'value' in figure
      ? [{ period, value: figure.value }]
      : [{ period, symbol: figure.symbol }];
  });
}

/** Periods in which anybody has a row, earliest first. */
function publishedPeriods(figures: Figures): Period[] {
  const periods = new Set([...figures.values()].flatMap((own) => [...own.keys()]));
  return [...periods].sort(comparePeriods);
}

function measureOf({ measures }: LaitExtract, wanted: number | string): LaitMeasure {
  const found = measures.find(
    ({ code, shortName }) => shortName === wanted || `${code}` === `${wanted}`,
  );
  if (found !== undefined) return found;
  const names = measures.map(({ code, shortName }) => `${code} (${shortName})`);
  throw none('measure', wanted, names);
}

function authorityOf({ places }: LaitExtract, code: string): LaitPlace {
  const found = places.get(code);
  if (found?.level === 'Local authority') return found;
  const authorities = [...places.values()].filter(({ level }) => level === 'Local authority');
  throw none(
    'authority',
    code,
    authorities.map((each) => `${each.code} (${each.name})`),
  );
}

function none(what: string, wanted: number | string, names: readonly string[]): RangeError {
  return new RangeError(`The extract has no ${what} '${wanted}'. It has ${names.join(', ')}.`);
}
