import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

const found = (
  counts: object,
  definition: object = {},
  place: 'figure' | 'baseline' = 'figure',
) => {
  const plan = cleanCopy();
  const indicator = plan.priorities[1]?.indicators?.[0];
  if (indicator === undefined) throw new Error('No indicator.');
  Object.assign(indicator, definition);
  const at = place === 'figure' ? indicator.observations[5] : indicator.baseline;
  Object.assign(at ?? {}, counts);
  return findingsBy('numerator-above-denominator', plan);
};
const said = (...args: Parameters<typeof found>) => found(...args).map(({ message }) => message);

describe('numerator-above-denominator', () => {
  test('more than there were to count is found, in the series and in the baseline', () => {
    expect(said({ numerator: 472 })).toEqual(['472 of 400: the first count is above the second.']);
    const [finding] = found({ numerator: 573 }, {}, 'baseline');
    expect(finding?.where).toContain('baseline');
  });

  test('two counts that make the percentage the other way round are swapped', () => {
    expect(said({ numerator: 400, denominator: 72 })).toEqual([
      '400 of 72: the two counts are the wrong way round for the percentage.',
    ]);
  });

  test('all of them is no more than all, and nobody of nobody is nothing', () => {
    expect(said({ numerator: 400 })).toEqual([]);
    expect(said({ numerator: 0, denominator: 0 })).toEqual([]);
    expect(said({ numerator: 1, denominator: 0 })).toHaveLength(1);
  });

  test('a proxy does not follow the same people, and a rate is of a larger number', () => {
    expect(said({ numerator: 472 }, { proxy: { standsFor: 'a', because: 'b' } })).toEqual([]);
    expect(said({ numerator: 472 }, { unit: 'rate', per: 1000 })).toEqual([]);
  });
});
