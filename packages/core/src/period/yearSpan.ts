/** The two years that a financial or academic year runs over: `2018-19`. */
export function yearSpan(year: number): string {
  return `${year}-${twoDigits((year + 1) % 100)}`;
}

/** A month, or a year within its century, as periods are written: `04`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
