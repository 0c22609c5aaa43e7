/** -1, 0 or 1 as a text comes before, with or after another: for days, periods and vintages, which sort as text. */
export function inOrder(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
