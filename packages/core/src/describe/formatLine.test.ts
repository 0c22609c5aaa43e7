import { describe, expect, it } from 'vitest';
import { enGB } from '../messages/enGB.js';
import { formatLine } from './formatLine.js';

const percent = { unit: 'percent', decimals: 1 } as const;

describe('formatLine', () => {
  it('writes a whole target without idle zeros', () => {
    expect(formatLine(80, percent, enGB)).toBe('80%');
  });

  it('writes a target drawn finer than its measure in full', () => {
    expect(formatLine(26.45, percent, enGB)).toBe('26.45%');
  });

  it('keeps the measure’s decimals for a target that needs them', () => {
    expect(formatLine(357.5, { unit: 'rate', decimals: 2, per: 10000 }, enGB)).toBe('357.50');
  });
});
