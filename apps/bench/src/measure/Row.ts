import type { Spread } from './spread.js';

/** `stated`: no limit was set. `too-noisy`: the floor differed from itself, so nothing is claimed. */
export type Verdict = 'met' | 'missed' | 'too-noisy' | 'stated';

/** One line of the results. */
export interface Row {
  readonly title: string;
  readonly variant: string;
  readonly unit: 'ms' | 'MB' | 'kB' | 'rows' | 'x';
  readonly value: Spread;
  /** In floors; for the second floor, in the first. */
  readonly ratio: Spread | null;
  /** The most that `ratio` (else `value`) may be. */
  readonly limit: number | null;
  readonly verdict: Verdict;
}

/** A row of one number, with no floor beside it. */
export function plainRow(
  title: string,
  variant: string,
  unit: Row['unit'],
  number: number,
  limit: number | null = null,
): Row {
  return {
    title,
    variant,
    unit,
    value: { median: number, lower: number, upper: number },
    ratio: null,
    limit,
    verdict: limit === null ? 'stated' : number <= limit ? 'met' : 'missed',
  };
}
