import { cy, enGB, pluralCategory } from '@milepost/core/messages';
import { describe, expect, it } from 'vitest';
import { sayings } from './sayings.examples.js';

describe.each([enGB, cy])('the words of $language, in Node', (messages) => {
  it('are those that were read over', async () => {
    await expect(sayings(messages)).toMatchFileSnapshot(`sayings.${messages.language}.txt`);
  });

  it('take for each number from 0 to 100 the plural that Unicode gives it', () => {
    const rules = new Intl.PluralRules(messages.language);
    expect(rules.resolvedOptions().locale).toBe(messages.language);
    for (let n = 0; n <= 100; n += 1) {
      expect(pluralCategory(n, messages.language), String(n)).toBe(rules.select(n));
    }
  });
});
