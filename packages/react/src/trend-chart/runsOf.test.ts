import { expect, test } from 'vitest';
import { runsOf } from './runsOf.js';

test('runsOf joins neighbouring columns of one phase', () => {
  expect(runsOf(['pre', 'pre', 'post'])).toEqual([
    { of: 'pre', from: 0, to: 2 },
    { of: 'post', from: 2, to: 3 },
  ]);
});

test('runsOf keeps apart what comes back later', () => {
  expect(runsOf(['a', 'b', 'a']).map(({ of }) => of)).toEqual(['a', 'b', 'a']);
});

test('runsOf gives nothing for no columns', () => {
  expect(runsOf([])).toEqual([]);
});
