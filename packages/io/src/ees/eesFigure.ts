import type { MissingSymbol } from '@milepost/core';

export type EesFigure =
  | { readonly value: number }
  | { readonly symbol: MissingSymbol }
  | { readonly problem: string; readonly remedy: string };

/** The symbols of the standard, and those older files had for the same. */
const SYMBOLS: Readonly<Record<string, MissingSymbol>> = {
  z: 'z',
  x: 'x',
  c: 'c',
  low: 'low',
  k: 'k',
  u: 'u',
  ':': 'x',
  '..': 'x',
  '.': 'z',
  '~': 'low',
};

/** Older files had these too, each publication with a meaning of its own. */
const AMBIGUOUS = new Set(['-', 'n/a', 'na', '#n/a', '*']);

/**
 * What a cell of an indicator says; `null` for an empty one.
 *
 * | in the file | is |
 * |---|---|
 * | `z` `x` `c` `low` `k` `u` | the same symbol |
 * | `:` or `..` (older files) | `x`, not available |
 * | `.` (older files) | `z`, not applicable |
 * | `~` (older files) | `low` |
 * | `-` or `N/A` (older files) | refused until `symbols` says what it means: it was nil, negligible or not available, as each publication chose |
 *
 * @param symbols what other symbols of the file mean.
 * @example
 * eesFigure('53.1'); // { value: 53.1 }
 * eesFigure('c'); // { symbol: 'c' }
 * eesFigure('-', { '-': 'x' }); // { symbol: 'x' }
 */
export function eesFigure(
  cell: string,
  symbols: Readonly<Record<string, MissingSymbol>> = {},
): EesFigure | null {
  const text = cell.trim();
  if (text === '') return null;
  const key = text.toLowerCase();
  const symbol = own(symbols, text) ?? own(symbols, key) ?? own(SYMBOLS, key);
  if (symbol !== undefined) return { symbol };
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text))) {
    return { value: Number(text) + 0 };
  }
  if (AMBIGUOUS.has(key)) {
    return {
      problem: 'is a symbol that each publication gave a meaning of its own.',
      remedy: `Look it up in the release's notes and say it: symbols: { ${JSON.stringify(text)}: 'x' }.`,
    };
  }
  return {
    problem: 'is neither a number nor a symbol of the standard (z, x, c, low, k, u).',
    remedy: 'Write digits alone, with no comma, currency or percent sign, or the symbol.',
  };
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
