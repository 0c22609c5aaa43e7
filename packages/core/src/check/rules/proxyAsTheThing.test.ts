import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

const withProxy = (change: (plan: ReturnType<typeof cleanCopy>) => void = () => {}) => {
  const plan = cleanCopy();
  const indicator = plan.priorities[1]?.indicators?.[0];
  if (indicator === undefined) throw new Error('No indicator in priority 2.');
  indicator.proxy = { standsFor: 'children who feel settled', because: 'We do not ask children.' };
  change(plan);
  return findingsBy('proxy-as-the-thing', plan);
};

describe('proxy-as-the-thing', () => {
  test('a sentence that cites a proxy measure and does not say so is found', () => {
    const [finding] = withProxy();
    expect(finding?.message).toBe(
      'The text cites “Children in care with three or more placements in a year” in June 2026 and does not say that it is a proxy for children who feel settled.',
    );
    expect(finding?.facts[1]?.words).toBe('We do not ask children.');
  });

  test('each sentence that does so is found', () => {
    expect(withProxy()).toHaveLength(2);
  });

  test('a sentence that says it is a proxy is not', () => {
    const all = withProxy((plan) => {
      for (const claim of plan.claims ?? []) if (claim.kind !== 'rollup') claim.saysProxy = true;
    });
    expect(all).toEqual([]);
  });

  test('a measure that is no proxy may be cited freely', () => {
    expect(findingsBy('proxy-as-the-thing', cleanCopy())).toEqual([]);
  });

  test('a sentence that has the word says so too, in either language', () => {
    const says = (text: string) =>
      withProxy((plan) => {
        for (const claim of plan.claims ?? []) claim.says = text;
      });
    expect(says('18.0% (a proxy measure).')).toEqual([]);
    expect(says('18.0% (mesur dirprwyol).')).toEqual([]);
  });

  test('a headline made of a proxy needs the word', () => {
    const headline = (text: string) =>
      withProxy((plan) => {
        plan.claims = [];
        const [first] = plan.headlines ?? [];
        const [measure] = first?.measures ?? [];
        if (first === undefined || measure === undefined) throw new Error('No headline.');
        first.text = text;
        measure.indicator = 'placement-moves';
      }).map(({ where }) => where);
    expect(headline('It rose.')).toEqual(['“Assessments sooner”']);
    expect(headline('The proxy measure rose.')).toEqual([]);
  });
});
