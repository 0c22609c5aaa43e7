import { describe, expect, it } from 'vitest';
import { rowsBetween, rowsToDraw, rowTops } from './rowWindow.js';

describe('rowsBetween', () => {
  const tops = rowTops([10, 30, 20, 40]);

  it('finds rows of any height of which a part is in sight', () => {
    expect(tops).toEqual([0, 10, 40, 60, 100]);
    expect(rowsBetween(tops, 0, 5)).toEqual({ from: 0, to: 1 });
    expect(rowsBetween(tops, 10, 41)).toEqual({ from: 1, to: 3 });
    expect(rowsBetween(tops, 39, 61)).toEqual({ from: 1, to: 4 });
  });

  it('gives the nearest row above and below all of them', () => {
    expect(rowsBetween(tops, -50, -10)).toEqual({ from: 0, to: 1 });
    expect(rowsBetween(tops, 500, 600)).toEqual({ from: 3, to: 4 });
  });

  it('gives no row where there is none', () => {
    expect(rowsToDraw(rowsBetween(rowTops([]), 0, 100), 0, [])).toEqual([]);
  });
});

describe('rowsToDraw', () => {
  it('draws some rows around those in sight, and none that is not there', () => {
    expect(rowsToDraw({ from: 0, to: 2 }, 100, [])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(rowsToDraw({ from: 98, to: 100 }, 100, [])).toEqual([94, 95, 96, 97, 98, 99]);
  });

  it('keeps the row that has the keyboard’s focus, and those that the arrow keys lead to', () => {
    expect(rowsToDraw({ from: 50, to: 51 }, 100, [7])).toEqual([
      6, 7, 8, 46, 47, 48, 49, 50, 51, 52, 53, 54,
    ]);
  });
});
