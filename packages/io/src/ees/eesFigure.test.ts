import { describe, expect, it } from 'vitest';
import { eesFigure } from './eesFigure.js';

describe('eesFigure', () => {
  it.each(['z', 'x', 'c', 'low', 'k', 'u'] as const)('%s is itself', (symbol) => {
    expect(eesFigure(symbol)).toEqual({ symbol });
    expect(eesFigure(` ${symbol.toUpperCase()} `)).toEqual({ symbol });
  });

  it.each([
    [':', 'x'],
    ['..', 'x'],
    ['.', 'z'],
    ['~', 'low'],
  ])('%s, of older files, is %s', (cell, symbol) => {
    expect(eesFigure(cell)).toEqual({ symbol });
  });

  it.each(['-', 'N/A', 'NA', '*'])('%s is refused until the caller says what it means', (cell) => {
    expect(eesFigure(cell)).toMatchObject({ problem: expect.stringContaining('of its own') });
    expect(eesFigure(cell, { [cell]: 'x' })).toEqual({ symbol: 'x' });
  });

  it.each([
    ['53.1', 53.1],
    ['0', 0],
    ['-0', 0],
    ['-1.5', -1.5],
    ['1e3', 1000],
    ['100.000', 100],
  ])('%s is the number %d', (cell, value) => {
    expect(eesFigure(cell)).toEqual({ value });
  });

  it.each([
    '1,234',
    '53.1%',
    '£5',
    'seven',
    '7/19',
    'Infinity',
    'NaN',
    '0x10',
    '1e999',
    '.5.',
    'constructor',
  ])('%s is refused, and never guessed at', (cell) => {
    expect(eesFigure(cell)).toMatchObject({ problem: expect.stringContaining('neither') });
  });

  it('an empty cell says nothing: it is not zero', () => {
    expect(eesFigure('')).toBeNull();
    expect(eesFigure('  ')).toBeNull();
  });
});
