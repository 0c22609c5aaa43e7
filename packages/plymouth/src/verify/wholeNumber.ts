const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/**
 * A whole number written in digits or in words up to nine.
 *
 * @throws Error when it is neither.
 */
export function wholeNumber(written: string): number {
  const at = WORDS.indexOf(written.toLowerCase());
  const value = at < 0 ? Number(written) : at;
  if (written === '' || !Number.isInteger(value)) throw new Error(`Not a number: “${written}”`);
  return value;
}
