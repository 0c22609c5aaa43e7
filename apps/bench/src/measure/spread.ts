/** A median with its quartiles: half of the readings lie between them. */
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/** @throws Error when there are no readings: a median of nothing would pass any limit. */
export function spread(readings: readonly number[]): Spread {
  if (readings.length === 0) throw new Error('Nothing was measured.');
  const ordered = [...readings].sort((a, b) => a - b);
  return {
    median: quantile(ordered, 0.5),
    lower: quantile(ordered, 0.25),
    upper: quantile(ordered, 0.75),
  };
}

function quantile(ordered: readonly number[], at: number): number {
  const place = (ordered.length - 1) * at;
  const low = ordered[Math.floor(place)] as number;
  const high = ordered[Math.ceil(place)] as number;
  return low + (high - low) * (place - Math.floor(place));
}
