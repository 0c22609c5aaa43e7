/**
 * The path of a line through points, broken where there is none (`null`). A point with none on either side is a line of
 * no length, which round caps show as a dot.
 *
 * @example
 * linePath([{ x: 0, y: 5 }, { x: 10, y: 2.5 }, null], ({ x }) => x, ({ y }) => y); // 'M0 5h0L10 2.5'
 */
export function linePath<Point>(
  points: readonly (Point | null)[],
  x: (point: Point, index: number) => number,
  y: (point: Point) => number,
): string {
  let path = '';
  let drawing = false;
  points.forEach((point, index) => {
    if (point !== null) {
      path += `${drawing ? 'L' : 'M'}${x(point, index)} ${y(point)}${drawing ? '' : 'h0'}`;
    }
    drawing = point !== null;
  });
  return path;
}
