import { expect, test } from 'vitest';
import { steppedLine } from './steppedLine.js';

const edge = (column: number) => column * 10;

test('steppedLine holds a level for the whole width of its columns', () => {
  expect(steppedLine([40, 40, 40], edge)).toEqual([
    { x: 0, y: 40 },
    { x: 30, y: 40 },
  ]);
});

test('steppedLine steps at the edge between two columns', () => {
  expect(steppedLine([40, 20], edge)).toEqual([
    { x: 0, y: 40 },
    { x: 10, y: 40 },
    { x: 10, y: 20 },
    { x: 20, y: 20 },
  ]);
});

test('steppedLine breaks where no target was set', () => {
  expect(steppedLine([null, 40, null, 40], edge)).toEqual([
    { x: 10, y: 40 },
    { x: 20, y: 40 },
    null,
    { x: 30, y: 40 },
    { x: 40, y: 40 },
  ]);
});

test('steppedLine is empty when there is no level at all', () => {
  expect(steppedLine([null, null], edge)).toEqual([]);
  expect(steppedLine([], edge)).toEqual([]);
});
