import { describe, expect, it } from 'vitest';
import { compareToFloor } from './compareToFloor.js';
import { measureRounds } from './measureRounds.js';
import { spread } from './spread.js';

const readings = (numbers: Readonly<Record<string, readonly number[]>>) =>
  Object.fromEntries(
    Object.entries(numbers).map(([variant, own]) => [variant, own.map((ms) => ({ ms }))]),
  );

const terms = { measure: 'ms', title: 'mount', limits: { KpiTable: 1.2 }, rivals: ['peer'] };

describe('compareToFloor', () => {
  it('divides each reading by the floors of its own round, so that a slow round counts no more', () => {
    const rows = compareToFloor(
      readings({
        floor: [10, 100, 10],
        floorAgain: [10, 100, 10],
        KpiTable: [11, 110, 11],
        peer: [22, 220, 22],
      }),
      terms,
    );
    const own = rows.find(({ variant }) => variant === 'KpiTable');
    expect(own?.ratio).toEqual({ median: 1.1, lower: 1.1, upper: 1.1 });
    expect(own?.verdict).toBe('met');
    expect(rows.at(-1)).toMatchObject({ variant: 'peer', value: { median: 0.5 }, verdict: 'met' });
  });

  it('misses a limit that is passed', () => {
    const rows = compareToFloor(
      readings({ floor: [10], floorAgain: [10], KpiTable: [12.1], peer: [12] }),
      terms,
    );
    expect(rows.filter(({ limit }) => limit !== null).map(({ verdict }) => verdict)).toEqual([
      'missed',
      'missed',
    ]);
  });

  it('gives no verdict where the floor strays from itself by more than 5%', () => {
    const rows = compareToFloor(
      readings({ floor: [10, 10], floorAgain: [10.6, 10.6], KpiTable: [10, 10], peer: [30, 30] }),
      terms,
    );
    expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['stated', 'too-noisy']));
  });
});

describe('measureRounds', () => {
  it('runs there and back, so that none always comes first', async () => {
    const order: string[] = [];
    await measureRounds(['a', 'b', 'c'], 2, (variant) => {
      order.push(variant);
      return { ms: 1 };
    });
    expect(order.join('')).toBe('abccba');
  });

  it('keeps nothing of its warm-ups', async () => {
    const kept = await measureRounds(['a'], 3, () => ({ ms: 1 }), 2);
    expect(kept['a']).toHaveLength(3);
  });
});

describe('spread', () => {
  it('is the median between its quartiles', () => {
    expect(spread([5, 1, 4, 2, 3])).toEqual({ median: 3, lower: 2, upper: 4 });
  });

  it('refuses to speak of no readings', () => {
    expect(() => spread([])).toThrow('Nothing was measured.');
  });
});
