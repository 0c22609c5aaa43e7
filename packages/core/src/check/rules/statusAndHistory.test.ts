import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

type History = { period: string; status: string }[];

const found = (history: History, status = 'complete') => {
  const plan = cleanCopy();
  const milestone = plan.priorities[0]?.milestones[0];
  if (milestone === undefined) throw new Error('No milestone 1.1.');
  Object.assign(milestone, { history, status });
  return findingsBy('status-and-history', plan).map(({ message }) => message);
};
const started = { period: '2026-01', status: 'on-track' };
const ended = { period: '2026-03', status: 'complete' };

describe('status-and-history', () => {
  test('a status that the history does not end in is found', () => {
    expect(found([started])).toEqual([
      'Its status is “Complete”; the last entry of its history, for January 2026, says “On track”.',
    ]);
  });

  test('a history that ends in the status is not', () => {
    expect(found([started, ended])).toEqual([]);
    expect(found([started], 'on-track')).toEqual([]);
  });

  test('a history that goes back in time is found', () => {
    expect(found([ended, { ...started, status: 'complete' }])).toEqual([
      'Its history goes back in time, from March 2026 to January 2026.',
    ]);
  });

  test('two entries of one month are in order', () => {
    expect(found([{ ...started, period: '2026-03' }, ended])).toEqual([]);
  });

  test('an entry after the day of the report is found', () => {
    expect(found([started, { ...ended, period: '2026-07' }])).toEqual([
      'Its history has an entry for July 2026; the report stands at 30 June 2026.',
    ]);
  });

  test('no history says nothing', () => {
    expect(found([])).toEqual([]);
  });
});
