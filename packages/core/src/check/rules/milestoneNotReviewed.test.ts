import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

type Copy = ReturnType<typeof cleanCopy>;

/** Milestone 2.2 is on track, and one item of the review cites it. */
const found = (change: (plan: Copy) => void) => {
  const plan = cleanCopy();
  change(plan);
  return findingsBy('milestone-not-reviewed', plan).map(
    ({ where, message }) => `${where}: ${message}`,
  );
};

describe('milestone-not-reviewed', () => {
  test('a milestone under way that the review does not name is found', () => {
    expect(found((plan) => plan.priorities[1]?.review?.workingWell.splice(0))).toEqual([
      'Priority 2, milestone 2.2: It is “On track”, and none of the three questions names it.',
    ]);
  });

  test('one named in the text of an item, and not cited, is named', () => {
    const named = found((plan) => {
      const item = plan.priorities[1]?.review?.workingWell[0];
      if (item !== undefined)
        Object.assign(item, { cites: [], text: 'Meetings take place (2.2).' });
    });
    expect(named).toEqual([]);
  });

  test('2.21 does not name 2.2', () => {
    const named = found((plan) => {
      const item = plan.priorities[1]?.review?.workingWell[0];
      if (item !== undefined) Object.assign(item, { cites: [], text: 'See 2.21.' });
    });
    expect(named).toHaveLength(1);
  });

  test('one that is complete, or not due, needs no word', () => {
    expect(found((plan) => plan.priorities[0]?.review?.workingWell.shift())).toEqual([]);
  });

  test('a review that cites no milestone at all is written another way', () => {
    const uncited = found((plan) => {
      const review = plan.priorities[1]?.review;
      for (const list of ['workingWell', 'worriedAbout', 'needsToHappen'] as const) {
        for (const item of review?.[list] ?? []) delete item.cites;
      }
    });
    expect(uncited).toEqual([]);
  });

  test('a priority without a review is not asked', () => {
    expect(found((plan) => delete plan.priorities[1]?.review)).toEqual([]);
  });
});
