import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { quartileBand, quartiles } from './quartileBand.js';

const edges = { lower: 10, median: 20, upper: 30 };
const bands = (polarity: 'lower' | 'higher', values: number[]) =>
  values.map((value) => quartileBand(value, edges, polarity)).join('');

describe('quartileBand', () => {
  it('puts a figure on a quartile into the better band when lower is better', () => {
    expect(bands('lower', [0, 10, 10.1, 20, 20.1, 30, 30.1])).toBe('AABBCCD');
  });

  it('puts a figure on a quartile into the worse band when higher is better', () => {
    expect(bands('higher', [0, 10, 10.1, 20, 20.1, 30, 30.1])).toBe('DDCCBBA');
  });

  it('gives no band where neither way is better, or there is no figure', () => {
    expect(quartileBand(5, edges, 'none')).toBeNull();
    expect(quartileBand(5, edges, 'range')).toBeNull();
    expect(quartileBand(null, edges, 'lower')).toBeNull();
  });

  it('gives everybody the same band when all figures are equal: best if low is good, worst if high is', () => {
    const equal = { lower: 7, median: 7, upper: 7 };
    expect(quartileBand(7, equal, 'lower')).toBe('A');
    expect(quartileBand(7, equal, 'higher')).toBe('D');
  });

  it('takes a figure for the quartile it reads as, whatever binary floating point says', () => {
    expect(quartileBand(0.3, { lower: 0.1 + 0.2, median: 1, upper: 2 }, 'higher')).toBe('D');
    expect(quartileBand(0.1 + 0.2, { lower: 0.3, median: 1, upper: 2 }, 'lower')).toBe('A');
  });

  it('never gives a better figure a worse band', () => {
    const tenths = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 1 }), tenths, tenths, (values, a, b) => {
        const of = quartiles(values) ?? edges;
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const band = (value: number, polarity: 'lower' | 'higher') =>
          quartileBand(value, of, polarity) ?? '';
        expect(band(low, 'lower') <= band(high, 'lower')).toBe(true);
        expect(band(high, 'higher') <= band(low, 'higher')).toBe(true);
      }),
    );
  });
});

describe('quartiles', () => {
  it('are three, of those that have a figure', () => {
    expect(quartiles([null, 1, 2, 3, 4, 5])).toEqual({ lower: 2, median: 3, upper: 4 });
    expect(quartiles([null])).toBeNull();
  });
});
