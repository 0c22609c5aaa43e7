import { describe, expect, test } from 'vitest';
import type { Claim } from '../../plan/Claim.js';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

const quoted = (quote: Claim['quote'], at: Claim['at'], change?: (plan: Copy) => void) => {
  const plan = cleanCopy();
  const [claim] = plan.claims ?? [];
  if (claim === undefined) throw new Error('the clean plan makes no claim');
  plan.claims = [{ ...claim, quote, at } as typeof claim];
  change?.(plan);
  return findingsBy('quote-not-in-text', plan);
};
type Copy = ReturnType<typeof cleanCopy>;
const inSummary = { part: 'summary' } as const;

describe('quote-not-in-text', () => {
  test('words that the text no longer has are found, at the claim', () => {
    const [finding] = quoted('Four of six milestones', inSummary);
    expect(finding?.message).toBe(
      'A statement quotes “Four of six milestones”; the text it is said to stand in does not say so.',
    );
    expect(finding?.path).toEqual(['claims', 0, 'quote']);
    expect(finding?.place).toMatchObject({ part: 'summary', words: { en: null, cy: null } });
  });

  test('words that the text has are not, wherever a line is broken', () => {
    expect(quoted('Three of\nsix milestones', inSummary)).toEqual([]);
  });

  test('words of a part that is not written are found', () => {
    expect(quoted('Three of six', { part: 'introduction' })).toHaveLength(1);
    expect(quoted('Three of six', { part: 'commitment', priority: '2' })).toHaveLength(1);
  });

  test('words of a review item are looked for in that item', () => {
    const item = { part: 'worried-about', priority: '2', item: 2 } as const;
    expect(quoted('risen since March', item)).toEqual([]);
    expect(quoted('no staff at weekends', item)).toHaveLength(1);
  });

  test('a text in both languages is held to a quote in both, and to one in the plan’s language alone', () => {
    const bilingual = (plan: Copy) => {
      plan.summary = { en: 'Three are on track.', cy: 'Mae tair ar y trywydd.' };
    };
    expect(quoted({ en: 'Three', cy: 'tair' }, inSummary, bilingual)).toEqual([]);
    const [welsh] = quoted({ en: 'Three', cy: 'pedair' }, inSummary, bilingual);
    expect(welsh?.message).toContain('“pedair”');
    expect(quoted('Three', inSummary, bilingual)).toEqual([]);
  });

  test('a quote in both languages from a text in one is held to the one', () => {
    expect(quoted({ en: 'Three of six', cy: 'Tair o chwech' }, inSummary)).toEqual([]);
    const welsh = (plan: Copy) => {
      plan.language = 'cy';
      plan.summary = 'Mae tair o chwech ar y trywydd.';
    };
    expect(quoted({ en: 'Three of six', cy: 'tair o chwech' }, inSummary, welsh)).toEqual([]);
  });

  test('nothing is said of a quote from nowhere, from a whole question, or where a ref leads nowhere', () => {
    expect(quoted('anything', undefined)).toEqual([]);
    expect(quoted('anything', { part: 'worried-about', priority: '2' })).toEqual([]);
    expect(quoted('anything', { part: 'progress', priority: '9' })).toEqual([]);
    expect(quoted('anything', { part: 'headline', headline: 'none' })).toEqual([]);
    expect(quoted('anything', { part: 'worried-about', priority: '2', item: 9 })).toEqual([]);
  });
});
