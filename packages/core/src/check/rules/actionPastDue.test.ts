import { expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

const dueBy = (due: string, asAt = '2026-06-30') => {
  const plan = cleanCopy();
  plan.asAt = asAt;
  const item = plan.priorities[0]?.review?.needsToHappen[0];
  if (item === undefined) throw new Error('No action.');
  item.due = due;
  return findingsBy('action-past-due', plan).map(({ where, message }) => `${where}: ${message}`);
};

test('an action whose date has passed is found', () => {
  expect(dueBy('2026-05')).toEqual([
    'Priority 1, What needs to happen?, item 1: It was to be done by 31 May 2026, and at 30 June 2026 is still listed as to be done.',
  ]);
});

test('one that was due on the day of the report is found, and says so', () => {
  expect(dueBy('2026-06')[0]).toContain('30 June 2026, the day of the report');
  expect(dueBy('2026-06-30')).toHaveLength(1);
});

test('one that is due later in the month of the report is not', () => {
  expect(dueBy('2026-06', '2026-06-15')).toEqual([]);
  expect(dueBy('2026-07')).toEqual([]);
});

test('a quarter is not over before its last day', () => {
  expect(dueBy('FY2026-27-Q1', '2026-06-29')).toEqual([]);
  expect(dueBy('FY2026-27-Q1')).toHaveLength(1);
});

test('an action without a date says nothing', () => {
  const plan = cleanCopy();
  delete plan.priorities[0]?.review?.needsToHappen[0]?.due;
  expect(findingsBy('action-past-due', plan)).toEqual([]);
});
