import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

type Copy = ReturnType<typeof cleanCopy>;

/** Placement moves stand at 18.0% against a target of 10%, in red; the second action names them. */
const found = (change: (plan: Copy) => void) => {
  const plan = cleanCopy();
  plan.priorities[1]?.review?.needsToHappen.pop();
  change(plan);
  return findingsBy('worsening-not-answered', plan).map(({ message }) => message);
};
const moves = (plan: Copy) => {
  const indicator = plan.priorities[1]?.indicators?.[0];
  if (indicator === undefined) throw new Error('No indicator in priority 2.');
  return indicator;
};

describe('worsening-not-answered', () => {
  test('a red figure that no action names is found', () => {
    expect(found(() => {})).toEqual([
      '“Children in care with three or more placements in a year” is red at 18.0% in June 2026, and nothing under “What needs to happen?” names it.',
    ]);
  });

  test('so is one that got worse, unless it is still green', () => {
    const within = (within: number, target: number) =>
      found((plan) => {
        plan.ragRules[0] = { id: 'two-points', kind: 'tolerance', within, basis: 'points' };
        moves(plan).targets = [{ value: target, setFor: 'FY2026-27' }];
      });
    expect(within(20, 10)[0]).toContain('has got worse, to 18.0%');
    expect(within(20, 20)).toEqual([]);
  });

  test('an action that has the indicator’s name in its text answers it', () => {
    const named = found((plan) =>
      plan.priorities[1]?.review?.needsToHappen.push({
        text: 'Find out why children in care with three or more placements in a year are more.',
      }),
    );
    expect(named).toEqual([]);
  });

  test('a figure that is watched only is neither red nor better nor worse', () => {
    expect(found((plan) => Object.assign(moves(plan), { polarity: 'none' }))).toEqual([]);
  });

  test('a priority without a review is not asked', () => {
    expect(found((plan) => delete plan.priorities[1]?.review)).toEqual([]);
  });

  test('an indicator with no figure says nothing', () => {
    expect(found((plan) => moves(plan).observations.splice(0))).toEqual([]);
  });
});
