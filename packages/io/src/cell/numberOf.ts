export interface NumberInText {
  readonly number: number;
  /** A percent sign stood behind it; the number is as written. */
  readonly percent: boolean;
}

/**
 * A number as people type it: `1,234.5`, `£65`, `53.1 %`, `−3`, full-width digits. A comma that parts no thousands is
 * refused, since it may be a decimal comma.
 *
 * @example
 * numberOf('£1,234.50'); // { number: 1234.5, percent: false }
 */
export function numberOf(written: string): NumberInText | undefined {
  const text = plain(written);
  const percent = text.endsWith('%');
  const unsigned = (percent ? text.slice(0, -1) : text)
    .trim()
    .replace(/^([+-]?)\s*[£$€]\s*/, '$1')
    .replace(/^[£$€]\s*([+-])/, '$1');
  const bare = /^[+-]?\d{1,3}([, ]\d{3})+(\.\d+)?$/.test(unsigned)
    ? unsigned.replace(/[, ]/g, '')
    : unsigned;
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(bare)) return undefined;
  const number = Number(bare);
  return Number.isFinite(number) ? { number: number + 0, percent } : undefined;
}

/** A count of a count, as `7/19` or `7 of 19`. */
export function countsOf(written: string): [numerator: number, denominator: number] | undefined {
  const match = /^([\d, ]+?)\s*(?:\/|of|out of)\s*([\d, ]+)$/i.exec(plain(written));
  const numerator = numberOf(match?.[1] ?? '');
  const denominator = numberOf(match?.[2] ?? '');
  return numerator && denominator ? [numerator.number, denominator.number] : undefined;
}

/** Compatible forms made plain: full-width digits, no-break and thin spaces, long minus signs. */
export function plain(written: string): string {
  return written.normalize('NFKC').replace(/[−–‒]/g, '-').replace(/\s+/g, ' ').trim();
}
