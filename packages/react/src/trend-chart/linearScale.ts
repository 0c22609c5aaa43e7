/**
 * Maps values of a domain onto a range in a straight line. A domain of one value maps everything to the middle
 * of the range. Values outside the domain map outside the range: nothing is clamped.
 *
 * @example
 * linearScale([0, 50], [100, 0])(25); // 50
 */
export function linearScale(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const span = high - low;
  if (span === 0) return () => (start + end) / 2;
  return (value) => start + ((value - low) / span) * (end - start);
}
