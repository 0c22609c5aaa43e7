import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { directionOfTravel } from './directionOfTravel.js';

describe('directionOfTravel', () => {
  it.each([
    ['up', 'positive', 96.1, 94.3, 'higher'],
    ['down', 'negative', 94.6, 96.1, 'higher'],
    ['down', 'positive', 22.7, 24.8, 'lower'],
    ['up', 'negative', 28.0, 22.7, 'lower'],
    ['up', 'neutral', 231.7, 224.9, 'none'],
    ['same', 'neutral', 56.4, 56.4, 'higher'],
  ] as const)(
    'says %s and %s of %d after %d when %s is better',
    (movement, judgement, now, then, polarity) => {
      expect(directionOfTravel(now, then, { polarity, decimals: 1 })).toMatchObject({
        movement,
        judgement,
      });
    },
  );

  it('compares at the stated decimals: what reads the same is the same', () => {
    expect(directionOfTravel(56.44, 56.36, { polarity: 'higher', decimals: 1 })).toEqual({
      movement: 'same',
      judgement: 'neutral',
      change: 0,
    });
    expect(directionOfTravel(56.44, 56.36, { polarity: 'higher' })).toEqual({
      movement: 'up',
      judgement: 'positive',
      change: 0.08,
    });
  });

  describe('with polarity range', () => {
    const terms = { polarity: 'range', decimals: 1, best: { low: 40, high: 60 } } as const;

    it('is positive when nearer to the range, from either side', () => {
      expect(directionOfTravel(38, 30, terms).judgement).toBe('positive');
      expect(directionOfTravel(62, 70, terms).judgement).toBe('positive');
      expect(directionOfTravel(70, 62, terms).judgement).toBe('negative');
    });

    it('is neutral inside the range, though the figure moved', () => {
      expect(directionOfTravel(55, 45, terms)).toEqual({
        movement: 'up',
        judgement: 'neutral',
        change: 10,
      });
    });

    it('is negative when it overshoots to the far side by more than it was short', () => {
      expect(directionOfTravel(66, 38, terms).judgement).toBe('negative');
    });

    it('is neutral when nothing says where the best is', () => {
      expect(directionOfTravel(66, 38, { polarity: 'range' }).judgement).toBe('neutral');
    });
  });

  it('mirrors: mirrored figures with mirrored polarity have the same judgement and the opposite movement', () => {
    const figure = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    const mirrored = { up: 'down', down: 'up', same: 'same' } as const;
    fc.assert(
      fc.property(figure, figure, (now, then) => {
        const higher = directionOfTravel(now, then, { polarity: 'higher', decimals: 1 });
        const lower = directionOfTravel(-now, -then, { polarity: 'lower', decimals: 1 });
        expect(lower.judgement).toBe(higher.judgement);
        expect(lower.movement).toBe(mirrored[higher.movement]);
      }),
    );
  });
});
