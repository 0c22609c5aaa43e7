import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Observation } from '../../indicator/Series.js';
import type { RollUpClaim } from '../../plan/Claim.js';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';
import { roundToStated } from '../../figure/roundToStated.js';

/** What is found of one indicator's only figure. */
const found = (observation: Omit<Observation, 'period'>, definition: object = {}) => {
  const plan = cleanCopy();
  const indicator = plan.priorities[1]?.indicators?.[0];
  if (indicator === undefined) throw new Error('No indicator.');
  const only = { ...observation, period: '2026-06' };
  Object.assign(indicator, { observations: [only] }, definition);
  plan.claims = [];
  return findingsBy('count-and-percentage', plan);
};
const said = (observation: Omit<Observation, 'period'>, definition?: object) =>
  found(observation, definition).map(({ message }) => message);

const claimed = (claim: Pick<RollUpClaim, 'count' | 'of' | 'percent'>) => {
  const plan = cleanCopy();
  plan.claims = [
    { kind: 'rollup', where: 'Summary', says: 'In words.', category: 'on-track', ...claim },
  ];
  return findingsBy('count-and-percentage', plan).map(({ message }) => message);
};

describe('count-and-percentage', () => {
  test('a percentage that its counts do not make is found at its very figure', () => {
    const [finding] = found({ value: 94.3, numerator: 125, denominator: 227 });
    expect(finding?.message).toBe('125 of 227 is 55.1%, not 94.3%.');
    expect(finding?.place).toMatchObject({ indicator: 'placement-moves', period: '2026-06' });
  });

  test('one that is off by the last digit is found too', () => {
    expect(said({ value: 12.7, numerator: 54, denominator: 427 })).toEqual([
      '54 of 427 is 12.6%, not 12.7%.',
    ]);
    expect(said({ value: 12.6, numerator: 54, denominator: 427 })).toEqual([]);
  });

  test('it is held to the decimals that the indicator states, a half rounded away from zero', () => {
    expect(said({ value: 13, numerator: 54, denominator: 427 }, { decimals: 0 })).toEqual([]);
    expect(said({ value: 12.5, numerator: 1, denominator: 8 })).toEqual([]);
    expect(said({ value: 13, numerator: 1, denominator: 8 }, { decimals: 0 })).toEqual([]);
    expect(said({ value: 12, numerator: 1, denominator: 8 }, { decimals: 0 })).toHaveLength(1);
  });

  test('over 100% is as good as any other, where the counts make it', () => {
    expect(said({ value: 104.2, numerator: 25, denominator: 24 })).toEqual([]);
  });

  test('nothing is said where there is nothing to hold it to', () => {
    expect(said({ value: 94.3 })).toEqual([]);
    expect(said({ value: 94.3, numerator: 125 })).toEqual([]);
    expect(said({ numerator: 125, denominator: 227 })).toEqual([]);
    expect(said({ value: 0, numerator: 0, denominator: 0 })).toEqual([]);
    expect(said({ symbol: 'c' })).toEqual([]);
  });

  test('a rate and its counts are another matter: a percentage alone is a share of 100', () => {
    const rate = { unit: 'rate', per: 10000 };
    expect(said({ value: 52.7, numerator: 267, denominator: 50663 }, rate)).toEqual([]);
  });

  test('a claim that gives a count, a total and a percentage is held to itself', () => {
    expect(claimed({ count: 17, of: 22, percent: 68.2 })).toEqual([
      '17 of 22 is 77.3%, not 68.2%.',
    ]);
    expect(claimed({ count: 17, of: 22, percent: 77 })).toEqual([]);
    expect(claimed({ count: 17, percent: 68.2 })).toEqual([]);
    expect(claimed({ count: 0, of: 0, percent: 0 })).toEqual([]);
  });

  test('a share worked out from the counts is never found; one a digit off always is', () => {
    const counts = fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 }));
    fc.assert(
      fc.property(counts, fc.nat(2), ([numerator, denominator], decimals) => {
        const value = roundToStated((100 * numerator) / denominator, decimals);
        const counted = { numerator, denominator };
        expect(said({ ...counted, value }, { decimals })).toEqual([]);
        const off = roundToStated(value + 10 ** -decimals, decimals);
        expect(said({ ...counted, value: off }, { decimals })).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });
});
