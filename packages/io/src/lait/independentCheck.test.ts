// Works everything out again straight from the rows, in whole numbers, with no code of the package but what it checks.
import { describe, expect, it } from 'vitest';
import { benchmarksFor } from './benchmarksFor.js';
import { laitFiles } from './laitFiles.examples.js';
import { readLait } from './readLait.js';

/** Billionths: a figure of the files is a whole number of them once a spreadsheet's noise is off. */
const BILLION = 1_000_000_000n;

type Cells = readonly string[];
const rows = (csv: string): Cells[] =>
  csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell ?? ''));
const observed = rows(laitFiles.observations);
const neighboursOf = new Map<string, string[]>();
for (const [edition, authority, , , neighbour = '-'] of rows(laitFiles.neighbours)) {
  const set = neighboursOf.get(`${edition} ${authority}`) ?? [];
  neighboursOf.set(`${edition} ${authority}`, neighbour === '-' ? set : [...set, neighbour]);
}
const polarities = new Map(rows(laitFiles.measures).map((row) => [row[3] ?? '', row[4] ?? '']));

function billionths(cell: string): bigint | null {
  const [, whole, decimals = ''] = /^(\d+)(?:\.(\d+))?$/.exec(cell) ?? [];
  if (whole === undefined) return null;
  const digits = decimals.padEnd(10, '0');
  const up = Number(digits[9]) >= 5 ? 1n : 0n;
  return BigInt(whole) * BILLION + BigInt(digits.slice(0, 9)) + up;
}

const held = new Map<string, bigint | null>();
for (const [measure, year, , code, , value] of observed) {
  held.set(`${measure} ${year} ${code}`, billionths(value ?? ''));
}
const regionNumbers = new Map(
  observed.filter((row) => row[4] === 'NA').map((row) => [row[2]?.toLowerCase(), row[3]]),
);
const authorities = [...new Set(observed.filter((row) => row[4] !== 'NA').map((row) => row[3]))];
const regions = new Map(observed.map((row) => [row[3], row[4]]));
const measures = [...polarities.keys()];
const editions = ['2021-04', '2025-05'];

const asNumber = (dividend: bigint, divisor = 1n) => {
  const rounded = (2n * dividend + divisor) / (2n * divisor);
  const whole = rounded / BILLION;
  return Number(`${whole}.${String(rounded % BILLION).padStart(9, '0')}`);
};

/** Everybody's figures, lowest first, and the quartiles: four times each, so that they are whole numbers. */
function country(measure: string, year: number) {
  const key = `${measure} ${year}`;
  const known = countries.get(key);
  if (known !== undefined) return known;
  const everybody = authorities
    .map((code) => held.get(`${key} ${code}`) ?? null)
    .filter((each) => each !== null)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const last = BigInt(everybody.length) - 1n;
  const quartile = (k: bigint) => {
    const below = everybody[Number((last * k) / 4n)] ?? 0n;
    const above = everybody[Number((last * k + 3n) / 4n)] ?? 0n;
    return 4n * below + ((last * k) % 4n) * (above - below);
  };
  const edges = everybody.length === 0 ? null : [1n, 2n, 3n].map(quartile);
  countries.set(key, { everybody, edges });
  return { everybody, edges };
}
const countries = new Map<string, { everybody: bigint[]; edges: bigint[] | null }>();

function expected(measure: string, year: number, authority: string, edition: string) {
  const figure = (code: string) => held.get(`${measure} ${year} ${code}`) ?? null;
  const own = figure(authority);
  const neighbours = neighboursOf.get(`${edition} ${authority}`) ?? [];
  const theirs = neighbours.map(figure).filter((each) => each !== null);
  const { everybody, edges } = country(measure, year);
  const polarity = polarities.get(measure);
  const judged = own !== null && polarity !== '-';
  const better = (a: bigint, b: bigint) => (polarity === 'Low' ? a < b : a > b);
  const passed = edges?.filter((edge) => own !== null && 4n * own > edge).length ?? 0;
  return {
    period: `FY${year - 1}-${year % 100}`,
    value: own === null ? null : asNumber(own),
    neighbours: {
      value:
        theirs.length === 0
          ? null
          : asNumber(
              theirs.reduce((a, b) => a + b, 0n),
              BigInt(theirs.length),
            ),
      used: theirs.length,
      of: neighbours.length,
    },
    without: neighbours.filter((code) => figure(code) === null),
    rank: judged
      ? {
          rank: 1 + everybody.filter((each) => better(each, own)).length,
          of: everybody.length,
          tied: everybody.filter((each) => each === own).length - 1,
        }
      : null,
    quartiles: edges?.map((edge) => asNumber(edge, 4n)) ?? null,
    band: judged ? (polarity === 'Low' ? 'ABCD' : 'DCBA')[passed] : null,
  };
}

/** Published figures of a place, as a benchmark has them. */
function published(measure: string, years: readonly number[], code: string | undefined) {
  return years.map((year) => {
    const figure = held.get(`${measure} ${year} ${code}`) ?? null;
    const period = `FY${year - 1}-${year % 100}`;
    return figure === null ? { period, symbol: 'x' } : { period, value: asNumber(figure) };
  });
}

const yearsOf = (measure: string) =>
  [...new Set(observed.filter((row) => row[0] === measure).map((row) => Number(row[1])))].sort();

describe('benchmarksFor agrees with an independent calculation', () => {
  const extract = readLait(laitFiles);

  it.each(measures)(
    'for %s, in every year, for every authority, with either edition of neighbours',
    (measure) => {
      const years = yearsOf(measure);
      const regionOf = (code: string) => {
        const name = regions.get(code)?.toLowerCase() ?? '';
        const half = /^(inner|outer) london$/.exec(name)?.[1];
        return regionNumbers.get(half === undefined ? name : `london (${half})`);
      };
      let compared = 0;
      for (const authority of authorities as string[]) {
        for (const edition of editions) {
          const { benchmarks, standings } = benchmarksFor(extract, { authority, measure, edition });
          const found = standings.map(({ neighbours: { without, ...average }, ...standing }) => ({
            ...standing,
            neighbours: average,
            without: without.map(({ code }) => code),
            quartiles: standing.quartiles && [
              standing.quartiles.lower,
              standing.quartiles.median,
              standing.quartiles.upper,
            ],
          }));
          const wanted = years.map((year) => expected(measure, year, authority, edition));
          expect(found).toEqual(wanted);
          expect(benchmarks[0]?.values).toEqual(published(measure, years, '970'));
          expect(benchmarks[1]?.values).toEqual(published(measure, years, regionOf(authority)));
          expect(benchmarks[2]?.values.map(({ value }) => value ?? null) ?? []).toEqual(
            wanted[0]?.neighbours.of === 0 ? [] : wanted.map(({ neighbours }) => neighbours.value),
          );
          compared += found.length;
        }
      }
      expect(compared).toBe(authorities.length * editions.length * years.length);
    },
  );

  it('for nine measures, and no fewer', () => {
    expect(measures).toHaveLength(9);
    expect(authorities).toHaveLength(158);
  });
});
