import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { rankAmong } from './rankAmong.js';

const everybody = [12, 9, 12, null, 15, 7];

describe('rankAmong', () => {
  it('puts the lowest first when lower is better, the highest when higher is', () => {
    expect(rankAmong(7, everybody, 'lower')).toEqual({ rank: 1, of: 5, tied: 0 });
    expect(rankAmong(7, everybody, 'higher')).toEqual({ rank: 5, of: 5, tied: 0 });
  });

  it('gives those with the same figure the best place they span, and the next one the place after them all', () => {
    expect(rankAmong(12, everybody, 'lower')).toEqual({ rank: 3, of: 5, tied: 1 });
    expect(rankAmong(15, everybody, 'lower')).toEqual({ rank: 5, of: 5, tied: 0 });
    expect(rankAmong(12, everybody, 'higher')).toEqual({ rank: 2, of: 5, tied: 1 });
  });

  it('gives no place without a figure, or where neither way is better', () => {
    expect(rankAmong(null, everybody, 'lower')).toBeNull();
    expect(rankAmong(12, everybody, 'none')).toBeNull();
    expect(rankAmong(12, everybody, 'range')).toBeNull();
  });

  it('sees a tie through the noise of binary floating point', () => {
    expect(rankAmong(0.3, [0.1 + 0.2, 0.3], 'higher')).toEqual({ rank: 1, of: 2, tied: 1 });
  });

  it('gives places from 1 up, as many as there are figures, in the order of the figures', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const ranks = sorted.map((value) => rankAmong(value, values, 'lower')?.rank ?? 0);
        expect(ranks).toEqual(sorted.map((value) => sorted.indexOf(value) + 1));
      }),
    );
  });
});
