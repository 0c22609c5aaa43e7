import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cy } from '../messages/cy.js';
import { enGB } from '../messages/enGB.js';
import { formatCounts } from './formatCounts.js';
import { formatDifference } from './formatDifference.js';
import { formatFigure } from './formatFigure.js';
import { formatFigureInWords } from './formatFigureInWords.js';
import { formatMargin } from './formatMargin.js';
import { formatNumber } from './formatNumber.js';
import { formatPercent } from './formatPercent.js';
import { formatSigned } from './formatSigned.js';

const percent = { unit: 'percent', decimals: 1 } as const;
const days = { unit: 'days', decimals: 0 } as const;
const pounds = { unit: 'currency', decimals: 0 } as const;

describe('formatNumber', () => {
  it('parts thousands, and keeps the decimals stated', () => {
    expect(formatNumber(1363, 0, enGB)).toBe('1,363');
    expect(formatNumber(999, 0, enGB)).toBe('999');
    expect(formatNumber(1234567.5, 2, enGB)).toBe('1,234,567.50');
    expect(formatNumber(100, 1, enGB)).toBe('100.0');
  });

  it('rounds halves away from zero, as they are written and not as they are held', () => {
    expect(formatNumber(1.005, 2, enGB)).toBe('1.01');
    expect(formatNumber(0.5, 0, enGB)).toBe('1');
    expect(formatNumber(-0.5, 0, enGB)).toBe('−1');
    expect(formatNumber(999.95, 1, enGB)).toBe('1,000.0');
  });

  it('never writes minus zero', () => {
    expect(formatNumber(-0, 0, enGB)).toBe('0');
    expect(formatNumber(-0.04, 1, enGB)).toBe('0.0');
  });

  it('writes a minus sign, not a hyphen, which a screen reader may pass over', () => {
    expect(formatNumber(-1200, 0, enGB)).toBe('−1,200');
  });

  it('leaves a number too great to write out as the machine writes it', () => {
    expect(formatNumber(1e21, 0, enGB)).toBe('1e+21');
    expect(formatNumber(-1e22, 1, enGB)).toBe('−1e+22');
  });

  it('can be read back: nothing but the grouping is added', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (n) => {
        const text = formatNumber(n, 0, enGB);
        expect(Number(text.replaceAll(',', '').replace('−', '-'))).toBe(n);
        expect(text).toMatch(/^−?\d{1,3}(,\d{3})*$/);
      }),
    );
  });
});

describe('formatFigure', () => {
  it('writes each unit as a table does', () => {
    expect(formatFigure(53.1, percent, enGB)).toBe('53.1%');
    expect(formatFigure(290.8, { unit: 'rate', decimals: 1, per: 10000 }, enGB)).toBe('290.8');
    expect(formatFigure(1363, { unit: 'count', decimals: 0 }, enGB)).toBe('1,363');
    expect(formatFigure(1200, pounds, enGB)).toBe('£1,200');
    expect(formatFigure(12, days, enGB)).toBe('12');
    expect(formatFigure(1.25, { unit: 'ratio', decimals: 2 }, enGB)).toBe('1.25');
  });

  it('never clamps a percentage over 100', () => {
    expect(formatFigure(104.2, percent, enGB)).toBe('104.2%');
  });

  it('puts the minus sign before the currency', () => {
    expect(formatFigure(-1200, pounds, enGB)).toBe('−£1,200');
  });

  it('names a currency that it has no sign for', () => {
    expect(formatFigure(-5, { ...pounds, currency: 'SEK' }, enGB)).toBe('−SEK 5');
    expect(formatFigure(5, { ...pounds, currency: 'toString' }, enGB)).toBe('toString 5');
  });
});

describe('formatFigureInWords', () => {
  it('says the unit that a cell leaves to its row', () => {
    const rate = { unit: 'rate', decimals: 1, per: 10000 } as const;
    expect(formatFigureInWords(290.8, rate, enGB)).toBe('290.8 per 10,000');
    expect(formatFigureInWords(290.8, { unit: 'rate', decimals: 1 }, enGB)).toBe('290.8');
    expect(formatFigureInWords(12, days, enGB)).toBe('12 days');
  });

  it('says one day, and 1.0 days', () => {
    expect(formatFigureInWords(1, days, enGB)).toBe('1 day');
    expect(formatFigureInWords(1, { ...days, decimals: 1 }, enGB)).toBe('1.0 days');
    expect(formatFigureInWords(1.4, days, enGB)).toBe('1 day');
  });

  it('says days and points in the Welsh form their number wants', () => {
    expect([1, 2, 3].map((n) => formatFigureInWords(n, days, cy))).toEqual([
      '1 diwrnod',
      '2 ddiwrnod',
      '3 diwrnod',
    ]);
    const whole = { unit: 'percent', decimals: 0 } as const;
    expect([1, 2, 3, 6, 7].map((n) => formatDifference(n, whole, cy))).toEqual([
      '1 pwynt',
      '2 bwynt',
      '3 phwynt',
      '6 phwynt',
      '7 pwynt',
    ]);
  });
});

describe('formatMargin and formatSigned', () => {
  it('say which way, and percentages differ by points', () => {
    expect(formatMargin(2.2, percent, enGB)).toBe('+2.2 points');
    expect(formatMargin(-1, { ...percent, decimals: 0 }, enGB)).toBe('−1 point');
    expect(formatMargin(-250, pounds, enGB)).toBe('−£250');
    expect(formatSigned(2.2, 1, enGB)).toBe('+2.2');
  });

  it('give what rounds to nothing no sign', () => {
    expect(formatSigned(-0.04, 1, enGB)).toBe('0.0');
    expect(formatMargin(0.04, percent, enGB)).toBe('0.0 points');
  });
});

describe('formatCounts and formatPercent', () => {
  it('write counts as printed and percentages to one decimal', () => {
    expect(formatCounts(7, 19, enGB)).toBe('7/19');
    expect(formatCounts(1200, 13500, enGB)).toBe('1,200/13,500');
    expect(formatPercent((17 / 22) * 100, enGB)).toBe('77.3%');
    expect(formatPercent(50, enGB, 0)).toBe('50%');
  });

  it('write nothing where there is no percentage to give', () => {
    expect(formatPercent(null, enGB)).toBe('');
  });
});
