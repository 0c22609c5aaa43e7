import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Claim } from '../../plan/Claim.js';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';
import { roundToStated } from '../../figure/roundToStated.js';

const again = (...claims: readonly Partial<Claim>[]) => {
  const plan = cleanCopy();
  const first = plan.claims?.[0];
  for (const claim of claims) {
    plan.claims?.push({ ...first, where: 'Foreword', ...claim } as never);
  }
  return findingsBy('claims-disagree', plan).map(({ message }) => message);
};

describe('claims-disagree', () => {
  test('two shares of the same milestones are found, with where the other one stands', () => {
    expect(again({ percent: 55 })).toEqual([
      'For milestones that are “On track” it says 55%; elsewhere (Summary) it says 50%.',
    ]);
  });

  test('a figure of the text against the same one in a headline', () => {
    const plan = cleanCopy();
    const claim = plan.claims?.find(({ kind }) => kind === 'value');
    Object.assign(claim ?? {}, { value: 84.5 });
    expect(findingsBy('claims-disagree', plan)[0]?.message).toBe(
      'For “Assessments finished in time” in June 2026 it says 84.5%; elsewhere (“Assessments sooner”) it says 85.4%.',
    );
  });

  test('the same value to fewer decimals agrees', () => {
    expect(again({ category: 'complete', count: 1, percent: 17 })).toEqual([]);
  });

  test('the same share of another priority’s milestones is another thing', () => {
    expect(again({ priority: '1', percent: 67, count: 2, of: 3 })).toEqual([]);
  });

  test('one wrong statement is found once, however often the right one is repeated', () => {
    const wrong = { percent: 55 } as Partial<Claim>;
    const right = { percent: 50 } as Partial<Claim>;
    expect(again(right, wrong, right)).toHaveLength(1);
  });

  test('a change between other months is another thing', () => {
    const plan = cleanCopy();
    const change = plan.claims?.find(({ kind }) => kind === 'change');
    plan.claims?.push({ ...change, from: '2026-02', by: 2.5 } as never);
    expect(findingsBy('claims-disagree', plan)).toEqual([]);
  });

  test('one figure told at any two precisions never disagrees with itself', () => {
    const figures = fc.integer({ min: 0, max: 100000 }).map((n) => n / 1000);
    const decimals = fc.nat(3);
    fc.assert(
      fc.property(figures, decimals, decimals, (figure, first, second) => {
        const plan = cleanCopy();
        const claim = plan.claims?.find(({ kind }) => kind === 'value');
        plan.headlines = [];
        plan.claims = [first, second].map((at) => ({
          ...claim,
          value: roundToStated(figure, at),
        })) as never;
        expect(findingsBy('claims-disagree', plan)).toEqual([]);
      }),
    );
  });
});
