import { expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

const overdue = (status: string, revisedDue?: string) => {
  const plan = cleanCopy();
  const milestone = plan.priorities[1]?.milestones[0];
  if (milestone === undefined) throw new Error('No milestone 2.1.');
  milestone.status = status;
  delete milestone.revisedDue;
  if (revisedDue !== undefined) milestone.revisedDue = revisedDue;
  return findingsBy('overdue-not-complete', plan).map(({ where, message }) => [where, message]);
};

test('a milestone whose date has passed and which is not complete is found', () => {
  expect(overdue('slipping')).toEqual([
    [
      'Priority 2, milestone 2.1',
      'It was due by 31 May 2026, and at 30 June 2026 is still “Slipping”.',
    ],
  ]);
});

test('a complete one is not, nor one with a later date agreed, nor one due on the very day', () => {
  expect(overdue('complete')).toEqual([]);
  expect(overdue('slipping', '2026-08')).toEqual([]);
  expect(overdue('slipping', '2026-06')).toEqual([]);
});

test('a revised date that has passed too is the one that is named', () => {
  expect(overdue('slipping', '2026-05-15')[0]?.[1]).toContain('15 May 2026');
});
