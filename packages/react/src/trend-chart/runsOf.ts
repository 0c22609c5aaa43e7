/** A stretch of neighbouring columns that share something. */
export interface Run<Shared> {
  readonly of: Shared;
  /** Index of its first column. */
  readonly from: number;
  /** Index after its last column. */
  readonly to: number;
}

/**
 * Neighbouring columns that share something, as stretches, in order. What comes back later is a stretch of its own.
 *
 * @example
 * runsOf(['before', 'before', 'after']); // before: 0 to 2, after: 2 to 3
 */
export function runsOf<Shared>(columns: readonly Shared[]): readonly Run<Shared>[] {
  const starts = columns.flatMap((of, column) =>
    column === 0 || columns[column - 1] !== of ? [{ of, from: column }] : [],
  );
  return starts.map((start, index) => ({
    ...start,
    to: starts[index + 1]?.from ?? columns.length,
  }));
}
