import { expect, test } from 'vitest';
import { capitalised } from './capitalised.js';

test('capitalised raises the first letter alone, leaves figures and signs be, and takes nothing for nothing', () => {
  expect(capitalised('colour rules of the DfE')).toBe('Colour rules of the DfE');
  expect(capitalised('ôl-ofal')).toBe('Ôl-ofal');
  expect(capitalised('17 of 22')).toBe('17 of 22');
  expect(capitalised('“as printed”')).toBe('“as printed”');
  expect(capitalised('')).toBe('');
});
