import { describe, expect, it } from 'vitest';
import { linePath } from './linePath.js';

const path = (values: readonly (number | null)[]) =>
  linePath(
    values,
    (_, index) => index,
    (value) => value,
  );

describe('linePath', () => {
  it('breaks at a gap and does not bridge it', () => {
    expect(path([5, 6, null, 4, 3])).toBe('M0 5h0L1 6M3 4h0L4 3');
  });

  it('leaves a dot where a figure has none on either side', () => {
    expect(path([null, 7, null])).toBe('M1 7h0');
  });

  it('is empty without figures', () => {
    expect(path([null, null])).toBe('');
    expect(path([])).toBe('');
  });
});
