import type { LaitFigure } from './LaitExtract.js';

/**
 * What a cell of the tool's data says; `null` when it is neither a figure nor a symbol of the tool's.
 *
 * A dash is `unexplained`: the tool's guide has one mark for figures that are missing and figures that are suppressed.
 * Digits beyond the fifteenth are left off: `91.300000000000011` is what a spreadsheet made of 91.3.
 */
export function laitFigure(cell: string): LaitFigure | null {
  const symbol = SYMBOLS.get(cell.toLowerCase());
  if (symbol !== undefined) return symbol;
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell)) return null;
  const value = Number(Number(cell).toPrecision(15));
  return Number.isFinite(value) ? { value: value + 0 } : null;
}

const SYMBOLS: ReadonlyMap<string, LaitFigure> = new Map([
  ['c', { symbol: 'c', why: 'suppressed' }],
  ['z', { symbol: 'z', why: 'not-applicable' }],
  ['x', { symbol: 'x', why: 'missing' }],
  ['..', { symbol: 'x', why: 'missing' }],
  ['', { symbol: 'x', why: 'missing' }],
  ['-', { symbol: 'x', why: 'unexplained' }],
]);
