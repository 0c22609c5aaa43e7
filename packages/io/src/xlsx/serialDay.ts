const dayLength = 86_400_000;

/**
 * The day of a date as a workbook counts it, `2018-04-30`. Counting from 1900, it takes 1900 for a leap year, so that
 * days before March 1900 are one off; no plan is as old.
 */
export function serialDay(serial: number, from1904: boolean): string | undefined {
  const day = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (day < 1 || day > 2_958_465) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + day * dayLength).toISOString().slice(0, 10);
}
