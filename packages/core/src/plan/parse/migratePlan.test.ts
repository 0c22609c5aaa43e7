import { describe, expect, test } from 'vitest';
import type { Migration } from './migratePlan.js';
import { migratePlan } from './migratePlan.js';

describe('migratePlan', () => {
  const steps = new Map<unknown, Migration>([
    [1, (plan: object) => ({ ...plan, milepost: 2, first: true })],
    [2, (plan: object) => ({ ...plan, milepost: 3, second: true })],
  ]);

  test('takes each step from the version a plan has', () => {
    expect(migratePlan({ milepost: 1 }, steps)).toEqual({ milepost: 3, first: true, second: true });
    expect(migratePlan({ milepost: 2 }, steps)).toEqual({ milepost: 3, second: true });
  });

  test('leaves what has no version, or is no plan, as it is', () => {
    for (const data of [{ id: 'a' }, null, 'text', [], { milepost: '1' }]) {
      expect(migratePlan(data, steps)).toBe(data);
    }
  });
});
