import { describe, expect, it } from 'vitest';
import { cy } from './cy.js';
import { enGB } from './enGB.js';
import { list } from './list.js';

describe('list', () => {
  it('says nothing of nothing, and one thing alone', () => {
    expect(list([], enGB)).toBe('');
    expect(list(['3.3'], enGB)).toBe('3.3');
  });

  it('joins the last with the language’s own and', () => {
    expect(list(['3.3', '4.1'], enGB)).toBe('3.3 and 4.1');
    expect(list(['3.3', '4.1', '5.1'], enGB)).toBe('3.3, 4.1 and 5.1');
  });

  it('has only commas in Welsh, where "and" would change the word after it', () => {
    expect(list(['Ebrill', 'Tachwedd'], cy)).toBe('Ebrill, Tachwedd');
  });
});
