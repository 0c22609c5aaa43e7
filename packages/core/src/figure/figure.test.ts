import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { agreeAsPrinted } from './agreeAsPrinted.js';
import { compareFigures } from './compareFigures.js';
import { roundToStated } from './roundToStated.js';
import { withoutNoise } from './withoutNoise.js';

describe('roundToStated', () => {
  it.each([
    [63.30275, 1, 63.3],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [26.45, 1, 26.5],
    [-26.45, 1, -26.5],
    [104.2, 1, 104.2],
    [0.5, 0, 1],
    [-0.4, 0, 0],
    [1234567.85, 1, 1234567.9],
    [7, 3, 7],
  ])('rounds %d at %d decimals to %d, half away from zero', (value, decimals, rounded) => {
    expect(roundToStated(value, decimals)).toBe(rounded);
  });

  it('never gives negative zero, which JSON would lose', () => {
    expect(Object.is(roundToStated(-0.04, 1), 0)).toBe(true);
    expect(Object.is(roundToStated(-0, 1), 0)).toBe(true);
  });

  it('leaves a figure that is already at its decimals as it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 4 }),
        (whole, decimals) => {
          const written = Number(`${whole}e-${decimals}`) + 0;
          expect(roundToStated(written, decimals)).toBe(written);
        },
      ),
    );
  });

  it('mirrors', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          expect(roundToStated(-value, decimals)).toBe(-roundToStated(value, decimals) + 0);
        },
      ),
    );
  });
});

describe('compareFigures', () => {
  it('sees no difference in the noise of binary floating point', () => {
    expect(compareFigures(26.45, 23 * 1.15)).toBe(0);
    expect(compareFigures(0.3, 0.1 + 0.2)).toBe(0);
  });

  it('sees the smallest difference that anyone writes', () => {
    expect(compareFigures(26.45, 26.46)).toBe(-1);
    expect(compareFigures(0.001, 0)).toBe(1);
    expect(compareFigures(0, 0)).toBe(0);
  });
});

describe('agreeAsPrinted', () => {
  it('lets two figures be one, printed to more decimals and to fewer', () => {
    expect(agreeAsPrinted(85.4, 1, 85, 0)).toBe(true);
    expect(agreeAsPrinted(9.35, 2, 9.3, 1)).toBe(true);
    expect(agreeAsPrinted(86, 0, 85.4, 1)).toBe(false);
  });

  it('printed to the same decimals they are equal or they are not', () => {
    expect(agreeAsPrinted(85.4, 1, 85.5, 1)).toBe(false);
    expect(agreeAsPrinted(85.4, 1, 85.4, 1)).toBe(true);
  });
});

describe('withoutNoise', () => {
  it('writes a difference as it would be written by hand', () => {
    expect(withoutNoise(94.6 - 80)).toBe(14.6);
    expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
    expect(Object.is(withoutNoise(-1e-12), 0)).toBe(true);
  });
});
