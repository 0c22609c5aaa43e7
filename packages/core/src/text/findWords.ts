/** Where words stand in a text: from the first character to before the last, as `slice` counts them. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text has these words for the first time; `null` where it has them nowhere. How lines are broken and which
 * quotation marks are used makes no difference; capitals do. A part of a word or of a figure is not the words: "7%" is
 * not in "17%", nor in "3.7%".
 *
 * @example
 * findWords('We are on track with 17 (68.2%).', '17 (68.2%)'); // { start: 21, end: 31 }
 */
export function findWords(text: string, words: string): TextSpan | null {
  const asWritten = words.trim();
  if (asWritten === '') return null;
  const pattern = asWritten
    .replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
    .replace(/\s+/g, String.raw`\s+`)
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”]/g, '["“”]');
  const found = new RegExp(
    `${isWordLike(asWritten[0]) ? String.raw`(?<![\p{L}\p{N}]|\d[.,])` : ''}${pattern}${
      isWordLike(asWritten.at(-1)) ? String.raw`(?![\p{L}\p{N}]|[.,]\d)` : ''
    }`,
    'u',
  ).exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

function isWordLike(character = ''): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
