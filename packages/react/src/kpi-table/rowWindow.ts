/** Where rows stand one under another: `tops[i]` is the top of row `i`, and the last is the foot of all. */
export function rowTops(heights: readonly number[]): readonly number[] {
  const tops = [0];
  let foot = 0;
  for (const height of heights) {
    foot += height;
    tops.push(foot);
  }
  return tops;
}

/** A stretch of rows, the last not among them. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Rows of which any part lies between two heights; the nearest one where none does. */
export function rowsBetween(tops: readonly number[], top: number, foot: number): RowRange {
  const last = tops.length - 2;
  let from = 0;
  while (from < last && (tops[from + 1] as number) <= top) from += 1;
  let to = from;
  while (to <= last && (tops[to] as number) < foot) to += 1;
  return { from, to: Math.min(last + 1, Math.max(to, from + 1)) };
}

/** Rows to draw, in order: those in sight, some on either side, and certain others with their neighbours. */
export function rowsToDraw(
  { from, to }: RowRange,
  count: number,
  kept: readonly number[],
): readonly number[] {
  const drawn = new Set<number>();
  for (let row = from - AROUND; row < to + AROUND; row += 1) drawn.add(row);
  for (const row of kept) for (const near of [row - 1, row, row + 1]) drawn.add(near);
  return [...drawn].filter((row) => row >= 0 && row < count).sort((a, b) => a - b);
}

/** So many rows more on either side: scrolling by a line shows no gap. */
const AROUND = 4;
