import type { ExpectedPhrase } from '../../../messages/IssueMessages.js';
import type { Path, RawIssue } from '../RawIssue.js';
import { vocabulary } from '../schema/vocabulary.js';

/** Text where a number is wanted: a number in quotes, a percentage, a symbol for a figure that is not there, or neither. */
export function mistypedNumber(path: Path, value: string, expected: ExpectedPhrase): RawIssue {
  const text = value.length > 40 ? '' : value.trim();
  const [, digits, percent] =
    /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?)\s*(%?)$/.exec(text) ?? [];
  if (digits !== undefined && /\d/.test(digits)) {
    const number = String(Number(digits.replaceAll(',', '')));
    return {
      code: percent === '' ? 'numeric-text' : 'percent-text',
      path,
      value,
      facts: { number },
    };
  }
  const symbol = symbolOf(text);
  if (symbol !== undefined && path.at(-1) === 'value') {
    return { code: 'symbol-for-number', path, value, facts: { symbol } };
  }
  return { code: 'wrong-type', path, value, expected };
}

/** The shorthand meant: with or without brackets, or in the older signs of published tables. */
function symbolOf(text: string): string | undefined {
  const plain = text.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return vocabulary.symbols.find((symbol) => symbol === plain) ?? olderSigns.get(plain);
}

const olderSigns: ReadonlyMap<string, string> = new Map([
  [':', 'x'],
  ['..', 'x'],
  ['.', 'z'],
]);
