import { spread } from './spread.js';
import type { Readings } from './measureRounds.js';
import type { Row, Verdict } from './Row.js';
import type { Spread } from './spread.js';

/** Beyond these the floor differs from itself, in the median or by its quartiles: nothing can be said of the rest. */
const NOISE = 0.05;
const SCATTER = 0.25;

/** The floor stands among the variants twice; their difference is the noise of the run. */
export const floors = ['floor', 'floorAgain'] as const;

export interface Comparison {
  /** Which number of a reading: `milliseconds`. */
  readonly measure: string;
  /** How the table tells it: "server render, first". */
  readonly title: string;
  /** The most that a variant may take, in floors. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Variants that KpiTable must be ahead of. */
  readonly rivals?: readonly string[];
}

/**
 * A row a variant, each reading divided by the mean of the two floors of its own round. Where the floor strays
 * from itself by more than 5%, or its quartiles by more than 25%, no verdict is given.
 */
export function compareToFloor(readings: Readings, comparison: Comparison): Row[] {
  const { measure, title, limits = {}, rivals = [] } = comparison;
  const take = (variant: string) =>
    (readings[variant] ?? []).map((reading) => reading[measure] as number);
  const [once, again] = floors.map(take) as [number[], number[]];
  const floorOf = (round: number) => ((once[round] ?? NaN) + (again[round] ?? NaN)) / 2;
  const noise = spread(once.map((reading, round) => (again[round] ?? NaN) / reading));
  const quiet = isQuiet(noise);
  const rows = Object.keys(readings).map((variant): Row => {
    const own = take(variant);
    const ratio =
      variant === 'floorAgain'
        ? spread(own.map((reading, round) => reading / (once[round] ?? NaN)))
        : spread(own.map((reading, round) => reading / floorOf(round)));
    const limit = limits[variant] ?? null;
    return {
      title,
      variant,
      unit: 'ms',
      value: spread(own),
      ratio: variant === 'floor' ? null : ratio,
      limit,
      verdict: verdictOn(ratio.median, limit, quiet),
    };
  });
  const table = take('KpiTable');
  const ahead = rivals.map((rival): Row => {
    const theirs = take(rival);
    const share = spread(table.map((reading, round) => reading / (theirs[round] ?? NaN)));
    return {
      title: `${title}, KpiTable against`,
      variant: rival,
      unit: 'x',
      value: share,
      ratio: null,
      limit: 1,
      verdict: verdictOn(share.median, 1, quiet),
    };
  });
  return [...rows, ...ahead];
}

function isQuiet({ median, lower, upper }: Spread): boolean {
  const strays = (ratio: number) => Math.abs(ratio - 1);
  return strays(median) <= NOISE && strays(lower) <= SCATTER && strays(upper) <= SCATTER;
}

function verdictOn(ratio: number, limit: number | null, quiet: boolean): Verdict {
  if (limit === null) return 'stated';
  if (!quiet) return 'too-noisy';
  return ratio <= limit ? 'met' : 'missed';
}
