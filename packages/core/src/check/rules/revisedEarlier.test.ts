import { expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

const revised = (revisedDue: string) => {
  const plan = cleanCopy();
  const milestone = plan.priorities[1]?.milestones[0];
  if (milestone === undefined) throw new Error('No milestone 2.1.');
  milestone.revisedDue = revisedDue;
  return findingsBy('revised-earlier', plan).map(({ message }) => message);
};

test('a revised date before the date it revises is found', () => {
  expect(revised('2025-08')).toEqual([
    'It was due by 31 May 2026, and its revised date is earlier: 31 August 2025.',
  ]);
});

test('a later one, or one that ends on the same day, is not', () => {
  expect(revised('2026-08')).toEqual([]);
  expect(revised('2026-05-31')).toEqual([]);
});

test('a revised date with no due date beside it revises nothing', () => {
  const plan = cleanCopy();
  const milestone = plan.priorities[1]?.milestones[1];
  if (milestone !== undefined) milestone.revisedDue = '2020-01';
  expect(findingsBy('revised-earlier', plan)).toEqual([]);
});
