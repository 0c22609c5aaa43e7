import { expect, test } from 'vitest';
import { enGB } from '../messages/enGB.js';
import { formatCountsInWords } from './formatCountsInWords.js';

test('formatCountsInWords says counts as a share, not as a date or a fraction', () => {
  expect(formatCountsInWords(7, 19, enGB)).toBe('7 of 19');
  expect(formatCountsInWords(1363, 2000, enGB)).toBe('1,363 of 2,000');
  expect(formatCountsInWords(0, 0, enGB)).toBe('0 of 0');
});
