import { describe, expect, it } from 'vitest';
import { fill } from './fill.js';

describe('fill', () => {
  it('puts each fact into its slot, as often as it stands there', () => {
    expect(fill('{n} of {total}, {n}', { n: 17, total: '22' })).toBe('17 of 22, 17');
  });

  it('leaves a template with no slots as it is', () => {
    expect(fill('Not rated', { n: 1 })).toBe('Not rated');
    expect(fill('', {})).toBe('');
  });

  it('leaves a slot with no fact standing, so that it is seen', () => {
    expect(fill('{n} of {total}', { n: 17 })).toBe('17 of {total}');
  });

  it('never takes a fact from what every object inherits', () => {
    expect(fill('{constructor} {toString}', {})).toBe('{constructor} {toString}');
  });

  it('never reads what it puts in as a template', () => {
    expect(fill('{note}, {n}', { note: 'see {n}', n: 2 })).toBe('see {n}, 2');
  });

  it('writes zero, and leaves out nothing that is empty', () => {
    expect(fill('{a}{b}.', { a: 0, b: '' })).toBe('0.');
  });

  it('keeps braces that are no slot', () => {
    expect(fill('a { b } c', { b: 1 })).toBe('a { b } c');
  });
});
