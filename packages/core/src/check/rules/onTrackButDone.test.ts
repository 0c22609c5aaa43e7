import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

type Copy = ReturnType<typeof cleanCopy>;

const found = (change: (plan: Copy) => void) => {
  const plan = cleanCopy();
  change(plan);
  return findingsBy('on-track-but-done', plan);
};
const reviewed =
  (text: string, cites: readonly string[] = ['1.2']) =>
  (plan: Copy) => {
    plan.priorities[0]?.review?.workingWell.push({ text, cites: [...cites] });
  };

describe('on-track-but-done', () => {
  test('a milestone on track whose own text says done is found, with the text', () => {
    const [finding] = found((plan) => {
      const milestone = plan.priorities[0]?.milestones[2];
      if (milestone !== undefined) milestone.text = 'The move has been completed.';
    });
    expect(finding?.message).toBe('The text says “completed”, and the status is “On track”.');
    expect(finding?.where).toBe('Priority 1, milestone 1.3');
    expect(finding?.facts[0]?.words).toBe('The move has been completed.');
  });

  test('so is one that the review says is done', () => {
    const [finding] = found(reviewed('Achieved in May.'));
    expect(finding?.path.join('.')).toBe('priorities.0.milestones.1');
    expect(finding?.facts[0]?.path.join('.')).toBe('priorities.0.review.workingWell.2');
  });

  test('the sentence that says so is told, with where it stands in the review', () => {
    const [finding] = found(reviewed('It was late to begin. Achieved in May. All is well.'));
    const [said] = finding?.facts ?? [];
    expect(said?.words).toBe('Achieved in May.');
    const span = { start: 22, end: 38 };
    expect(said?.place.words).toEqual({ en: span, cy: span });
  });

  test('an item that speaks of several does not say which is done', () => {
    expect(found(reviewed('Achieved in May.', ['1.2', '1.3']))).toEqual([]);
  });

  test('a complete one may say so, and one that has slipped may have parts that are done', () => {
    expect(found(reviewed('Achieved in May.', ['1.1']))).toEqual([]);
    const slipped = found((plan) =>
      plan.priorities[1]?.review?.workingWell.push({ text: 'Training finished.', cites: ['2.1'] }),
    );
    expect(slipped).toEqual([]);
  });

  test('what worries us, or has yet to happen, is not news that it is done', () => {
    const worried = found((plan) =>
      plan.priorities[0]?.review?.worriedAbout.push({ text: 'Achieved in May.', cites: ['1.2'] }),
    );
    expect(worried).toEqual([]);
  });
});
