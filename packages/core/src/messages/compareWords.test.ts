import { describe, expect, it } from 'vitest';
import { compareWords } from './compareWords.js';
import { cy } from './cy.js';
import { enGB } from './enGB.js';
import type { Messages } from './Messages.js';

const sorted = (words: string[], messages: Messages) =>
  [...words].sort((a, b) => compareWords(a, b, messages));

describe('compareWords', () => {
  it('counts the letters that Welsh writes with two as letters of their own', () => {
    const words = ['chwaer', 'ddoe', 'llyfr', 'lwc', 'dyn', 'cyllell', 'ngwlad', 'golau', 'haf'];
    expect(sorted(words, cy)).toEqual([
      'cyllell',
      'chwaer',
      'dyn',
      'ddoe',
      'golau',
      'ngwlad',
      'haf',
      'lwc',
      'llyfr',
    ]);
    expect(sorted(['chwaer', 'cyllell'], enGB)).toEqual(['chwaer', 'cyllell']);
  });

  it('does not part words by capitals or accents', () => {
    expect(compareWords('Tŷ', 'ty', cy)).toBe(0);
    expect(sorted(['Zebra', 'apple', 'Éclair'], enGB)).toEqual(['apple', 'Éclair', 'Zebra']);
  });

  it('puts the shorter of two that begin alike first, and what is no letter before letters', () => {
    expect(sorted(['plans', 'plan', '2 plans', 'plan b'], enGB)).toEqual([
      '2 plans',
      'plan',
      'plan b',
      'plans',
    ]);
    expect(compareWords('', '', enGB)).toBe(0);
  });
});
