/** The two years that a financial or academic year runs over: `2018-19`. */
export function yearSpan(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}
