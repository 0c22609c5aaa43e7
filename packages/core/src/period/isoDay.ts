/**
 * A day as `2018-04-30`, from its month counted as `firstMonthOf` counts (`year * 12 + month - 1`). Day 0 is the last
 * of the month before. No period (`null`) beyond the years that `Date` knows.
 */
export function isoDay(month: number, day: number): string {
  return String(new Date(Date.UTC(2000, month - 24_000, day)).toJSON()).slice(0, 10);
}
