import { describe, expect, it } from 'vitest';
import { cy } from './cy.js';
import { enGB } from './enGB.js';
import { plural } from './plural.js';
import { pluralCategory } from './pluralCategory.js';

const forms = { zero: 'Z', one: 'O', two: 'T', few: 'F', many: 'M', other: '{n}' };

describe('plural', () => {
  it('is one for 1 and other for everything else in English', () => {
    expect([0, 1, 2, 3, 6, 100].map((n) => plural(forms, n, enGB))).toEqual([
      '0',
      'O',
      '2',
      '3',
      '6',
      '100',
    ]);
  });

  it('has six forms in Welsh: 0, 1, 2, 3, 6 and the rest', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 13, 16].map((n) => pluralCategory(n, 'cy'))).toEqual([
      'zero',
      'one',
      'two',
      'few',
      'other',
      'other',
      'many',
      'other',
      'other',
      'other',
    ]);
  });

  it('reads as other where a catalogue leaves a category out', () => {
    expect(plural({ other: '{n} cyfnod' }, 2, cy)).toBe('2 cyfnod');
  });

  it('takes no special form for a figure written with decimals', () => {
    expect(plural(forms, Number.NaN, cy, { n: '1.0' })).toBe('1.0');
    expect(plural(forms, Number.NaN, enGB, { n: '1.0' })).toBe('1.0');
  });

  it('writes the number as the facts say, where they say', () => {
    expect(plural({ other: '{n} of {total}' }, 1200, enGB, { n: '1,200', total: 5 })).toBe(
      '1,200 of 5',
    );
    expect(plural({ other: '{n} of {total}' }, 3, enGB, { total: 5 })).toBe('3 of 5');
  });
});
