import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

const found = (change: (plan: ReturnType<typeof cleanCopy>) => void) => {
  const plan = cleanCopy();
  change(plan);
  return findingsBy('orphan-ref', plan).map(({ where, message }) => `${where}: ${message}`);
};

describe('orphan-ref', () => {
  test('a review item that cites a milestone the plan does not have is found', () => {
    expect(found((plan) => plan.priorities[0]?.review?.workingWell[0]?.cites?.push('7.3'))).toEqual(
      ['Priority 1, What’s working well?, item 1: There is no milestone “7.3”.'],
    );
  });

  test('so is a block of impact or assurance that stands beside none', () => {
    expect(found((plan) => plan.priorities[0]?.impact?.[0]?.refs.push('7.3'))).toHaveLength(1);
    expect(found((plan) => plan.priorities[0]?.assurance?.[0]?.refs.push('7.3'))).toHaveLength(1);
  });

  test('so are an indicator, a benchmark, a priority, a headline and a review item of a claim', () => {
    const claim = (kind: string, change: object) =>
      found((plan) => {
        const first = plan.claims?.find((one) => one.kind === kind);
        Object.assign(first ?? {}, change);
      });
    expect(claim('value', { indicator: 'gone' })).toEqual([
      'Priority 1, Supporting performance analysis: There is no indicator “gone”.',
    ]);
    expect(claim('comparison', { with: 'benchmark', benchmark: 'wales' })[0]).toContain(
      'no benchmark “wales”',
    );
    expect(claim('rollup', { priority: '9' })[0]).toContain('no priority “9”');
    expect(claim('rollup', { at: { part: 'headline', headline: 'gone' } })[0]).toContain(
      'no headline “gone”',
    );
    const item = (number: number) => ({
      at: { part: 'needs-to-happen', priority: '1', item: number },
    });
    expect(claim('rollup', item(2))[0]).toContain('no item 2');
    expect(claim('rollup', item(1))).toEqual([]);
  });

  test('a headline that names an indicator the plan does not have is found', () => {
    const [message] = found((plan) => {
      const measure = plan.headlines?.[0]?.measures[0];
      if (measure !== undefined) measure.indicator = 'gone';
    });
    expect(message).toBe('“Assessments sooner”: There is no indicator “gone”.');
  });

  test('a mistyped ref that can be put right is left to its own rule', () => {
    expect(found((plan) => plan.priorities[0]?.impact?.[0]?.refs.push('1:3'))).toEqual([]);
  });
});
