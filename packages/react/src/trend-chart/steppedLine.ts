/** A place in a plot, in percent of its width and height from the top left. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The corners of a line that holds each column's level for the whole width of the column. A column with no level
 * (`null`) breaks it.
 *
 * @param levels Height of the line by column.
 * @param edge Left edge of a column; of `levels.length`, the right edge of the last.
 *
 * @example
 * steppedLine([40, 40, 20], (column) => column * 10);
 * // (0, 40) (20, 40) (20, 20) (30, 20)
 */
export function steppedLine(
  levels: readonly (number | null)[],
  edge: (column: number) => number,
): readonly (Place | null)[] {
  const corners: (Place | null)[] = [];
  levels.forEach((y, column) => {
    if (y === null) {
      if (corners.at(-1)) corners.push(null);
      return;
    }
    if (column > 0 && levels[column - 1] === y) corners.pop();
    else corners.push({ x: edge(column), y });
    corners.push({ x: edge(column + 1), y });
  });
  return corners;
}
