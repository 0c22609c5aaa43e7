/** Where a pair of figures stands: the indicator's place in the plan, and that of the second figure in its row. */
export interface PairPlace {
  readonly indicator: number;
  readonly second: number;
}

/**
 * Places by a number made of what stands there. Held in flat arrays of numbers: a million small objects would take
 * longer to make than the plan to evaluate.
 */
export interface PairTable {
  /** The first place put under this number; `null`, and it is put, where there was none. */
  readonly firstOr: (hash: number, indicator: number, second: number) => PairPlace | null;
}

/** @param most how many places it may have to hold */
export function pairTable(most: number): PairTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(most, 1) * 2));
  const hashes = new Int32Array(size);
  const indicators = new Int32Array(size);
  /** 0 where nothing stands: the second figure of a pair is never the first of its row. */
  const seconds = new Int32Array(size);
  const firstOr = (hash: number, indicator: number, second: number): PairPlace | null => {
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    for (;;) {
      const held = seconds[slot] ?? 0;
      if (held === 0) break;
      if (hashes[slot] === hash) return { indicator: indicators[slot] ?? 0, second: held };
      slot = (slot + 1) & (size - 1);
    }
    hashes[slot] = hash;
    indicators[slot] = indicator;
    seconds[slot] = second;
    return null;
  };
  return { firstOr };
}
