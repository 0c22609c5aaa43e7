import { monthsShown } from './monthsShown.js';

/** The course of a made-up series: where it begins and ends, how it swings with the seasons, how unsteady it is. */
export interface Path {
  /** Any whole number; the same one always gives the same figures. */
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Typical distance of a month from the course. */
  readonly wobble: number;
  /** Half the swing between the best and the worst month of a year. @default 0 */
  readonly season?: number;
  /** Month of the year, 1 to 12, in which the season adds most. @default 1 */
  readonly peak?: number;
  /** @default 0 */
  readonly least?: number;
  readonly most?: number;
}

/**
 * One figure a month: a straight course, a season and a disturbance that lasts a few months, as real series have.
 *
 * @example
 * monthlyPath({ seed: 7, from: 80, to: 90, wobble: 1 }).length; // 36
 */
export function monthlyPath({
  seed,
  from,
  to,
  wobble,
  season = 0,
  peak = 1,
  least = 0,
  most = Infinity,
}: Path): readonly number[] {
  const random = seededRandom(seed);
  let disturbance = 0;
  return monthsShown.map((period, at) => {
    const course = from + ((to - from) * at) / (monthsShown.length - 1);
    const turn = ((Number(period.slice(5)) - peak) / 12) * 2 * Math.PI;
    disturbance = disturbance * 0.55 + wobble * (random() + random() + random() - 1.5);
    return Math.min(most, Math.max(least, course + season * Math.cos(turn) + disturbance));
  });
}

/** Numbers from 0 up to 1 that look like chance and are the same each time (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
