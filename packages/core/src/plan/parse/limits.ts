/** How large a plan may be. Far above any real one; there so that hostile input ends in an issue, soon. */
export const limits = {
  depth: 64,
  textLength: 100_000,
  /** Values of any kind, besides those in observations. */
  values: 250_000,
  observations: 2_000_000,
  /** Issues told in full; one more says how many there are besides. */
  issues: 1_000,
} as const;
