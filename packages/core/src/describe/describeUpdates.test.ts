import { describe, expect, it } from 'vitest';
import { describeUpdates } from './describeUpdates.js';
import { enGB } from '../messages/enGB.js';

describe('describeUpdates', () => {
  it('names the months promised, and the rhythm they keep', () => {
    const updates = ['2025-03', '2025-06', '2025-09', '2026-01'];
    expect(describeUpdates({ kind: 'rolling', updates: updates.slice(0, 3) }, enGB)).toBe(
      'Quarterly updates: March, June and September 2025',
    );
    expect(describeUpdates({ kind: 'rolling', updates }, enGB)).toBe(
      'Updates: March, June, September 2025 and January 2026',
    );
  });

  it('knows a run of quarters too, and that a quarter is not a month', () => {
    const updates = ['FY2025-26-Q3', 'FY2025-26-Q4', 'FY2026-27-Q1'];
    expect(describeUpdates({ kind: 'rolling', updates }, enGB)).toBe(
      'Quarterly updates: quarter 3 of 2025/26, quarter 4 of 2025/26 and quarter 1 of 2026/27',
    );
    expect(describeUpdates({ kind: 'rolling', updates: ['FY2025-26', 'FY2026-27'] }, enGB)).toBe(
      'Updates: 2025/26 and 2026/27',
    );
  });

  it('says how often where the plan names no months ("review quarterly")', () => {
    expect(describeUpdates({ kind: 'rolling', updatesEvery: 'quarter' }, enGB)).toBe(
      'Updates every quarter',
    );
  });

  it('goes by the months where a plan gives both', () => {
    const both = { kind: 'year-long', updates: ['2025-04'], updatesEvery: 'month' } as const;
    expect(describeUpdates(both, enGB)).toBe('Updates: April 2025');
  });

  it('is null, and not an empty sentence, where none is promised', () => {
    expect(describeUpdates({ kind: 'year-long' }, enGB)).toBeNull();
    expect(describeUpdates({ kind: 'year-long', updates: [] }, enGB)).toBeNull();
  });
});
