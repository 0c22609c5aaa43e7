import { describe, expect, it } from 'vitest';
import { shortened } from './shortened.js';

const long = (word: string) =>
  `${'Figures are kept by each team. '.repeat(8)}Visits were ${word} in May. ${'Audits go on. '.repeat(20)}`;

describe('shortened', () => {
  it('leaves short texts whole', () => {
    expect(shortened('On time.', 'Late.')).toEqual(['On time.', 'Late.']);
  });

  it('cuts long ones down to where they differ, at whole words, and marks what is left out', () => {
    const [before, after] = shortened(long('late'), long('early'));
    expect(before).toMatch(/^… .*Visits were late in May\. .* …$/);
    expect(after).toMatch(/^… .*Visits were early in May\. .* …$/);
    expect(Math.max(before.length, after.length)).toBeLessThan(150);
  });

  it('never runs on, however much differs', () => {
    const [before, after] = shortened('one '.repeat(500), 'two '.repeat(500));
    expect(Math.max(before.length, after.length)).toBeLessThan(400);
  });

  it('copes with one text that begins the other, and with none', () => {
    expect(shortened(long('late'), '')[1]).toBe('');
    expect(shortened(long('late'), `${long('late')} More.`)[1]).toMatch(/More\.$/);
  });
});
