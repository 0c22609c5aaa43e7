import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

type Copy = ReturnType<typeof cleanCopy>;

/** Milestone 2.1 has slipped, and the first worry cites it. */
const found = (change: (plan: Copy) => void) => {
  const plan = cleanCopy();
  change(plan);
  return findingsBy('slipped-not-worried', plan).map(({ message }) => message);
};

describe('slipped-not-worried', () => {
  test('a slipped milestone that no worry names is found', () => {
    expect(found((plan) => plan.priorities[1]?.review?.worriedAbout.shift())).toEqual([
      'It is “Slipping”, and nothing under “What are we worried about?” names it.',
    ]);
  });

  test('where there are no worries at all it says so', () => {
    expect(found((plan) => plan.priorities[1]?.review?.worriedAbout.splice(0))).toEqual([
      'It is “Slipping”, and there is nothing under “What are we worried about?”.',
    ]);
  });

  test('what it counts is named, one and none of it too', () => {
    const counted = (kept: number) => {
      const plan = cleanCopy();
      const review = plan.priorities[1]?.review;
      if (review) review.worriedAbout = [{ text: 'One' }, { text: 'Two' }].slice(0, kept);
      return findingsBy('slipped-not-worried', plan)[0]?.facts[1]?.words;
    };
    expect([0, 1, 2].map(counted)).toEqual(['0 items', '1 item', '2 items']);
  });

  test('being named under another question is not a worry', () => {
    const moved = found((plan) => {
      const review = plan.priorities[1]?.review;
      review?.workingWell.push(...review.worriedAbout.splice(0, 1));
    });
    expect(moved).toHaveLength(1);
  });

  test('a milestone on track needs no worry', () => {
    const onTrack = found((plan) => {
      plan.priorities[1]?.review?.worriedAbout.splice(0);
      const milestone = plan.priorities[1]?.milestones[0];
      if (milestone !== undefined) milestone.status = 'on-track';
    });
    expect(onTrack).toEqual([]);
  });

  test('a priority without a review is not asked', () => {
    expect(found((plan) => delete plan.priorities[1]?.review)).toEqual([]);
  });
});
