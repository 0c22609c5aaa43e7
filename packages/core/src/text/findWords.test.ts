import { describe, expect, test } from 'vitest';
import { findWords } from './findWords.js';

const found = (text: string, words: string) => {
  const span = findWords(text, words);
  return span === null ? null : text.slice(span.start, span.end);
};

describe('findWords', () => {
  test('words are found where they stand, the first time', () => {
    expect(findWords('It rose. It rose.', 'It rose')).toEqual({ start: 0, end: 7 });
    expect(findWords('On track: 17 (68.2%).', '17 (68.2%)')).toEqual({ start: 10, end: 20 });
  });

  test('a line broken elsewhere and other quotation marks make no difference', () => {
    expect(found('with\n  17 of\u00A0“the priorities”', 'with 17 of "the priorities"')).toBe(
      'with\n  17 of\u00A0“the priorities”',
    );
    expect(found('the children’s plan', "children's plan")).toBe('children’s plan');
  });

  test.each([
    ['17% of plans', '7%'],
    ['3.7% of plans', '7%'],
    ['1,254 children', '254 children'],
    ['254.5', '254'],
    ['rose steadily', 'rose stead'],
    ['It fell.', 'it fell'],
    ['', 'anything'],
  ])('%j does not have the words %j', (text, words) => {
    expect(findWords(text, words)).toBeNull();
  });

  test('words that are no words are nowhere', () => {
    expect(findWords('anything', ' \n ')).toBeNull();
  });

  test('signs that mean something in a pattern are signs', () => {
    expect(
      found('a (b) [c] {d} e*f+g? h|i ^j$ k\\l m.n', '(b) [c] {d} e*f+g? h|i ^j$ k\\l m.n'),
    ).toBe('(b) [c] {d} e*f+g? h|i ^j$ k\\l m.n');
    expect(findWords('mxn', 'm.n')).toBeNull();
    expect(found('Cost: £1-2m', '£1-2m')).toBe('£1-2m');
  });

  test('a Welsh word is not found within another', () => {
    expect(findWords('tŷ bach', 't')).toBeNull();
    expect(found('Cododd i 31.4% ym mis Mehefin', 'i 31.4%')).toBe('i 31.4%');
  });
});
