import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.js';

const keys = ['polarity', 'priorities', 'baseline', 'benchmarks', 'per', 'unit', 'label'];

describe('nearest', () => {
  test.each([
    ['polarty', 'polarity'],
    ['polartiy', 'polarity'],
    ['Polarity', 'polarity'],
    ['base_line', 'baseline'],
    ['benchmark', 'benchmarks'],
    ['lable', 'label'],
    ['units', 'unit'],
  ])('nearest to %s is %s', (text, word) => {
    expect(nearest(text, keys)).toBe(word);
  });

  test.each(['sponsor', 'x', '', 'a'.repeat(41), '__proto__'])(
    'nothing is near to %j: a wrong guess misleads',
    (text) => {
      expect(nearest(text, keys)).toBeUndefined();
    },
  );
});
