import { describe, expect, it } from 'vitest';
import { evaluateSeries } from '../report/evaluateSeries.js';
import { symbolOf } from './symbolOf.js';
import type { Observation } from '../indicator/Series.js';

function symbolFor(facts: Omit<Observation, 'period'>) {
  const { figures } = evaluateSeries(
    {
      id: 'seen',
      label: 'Children seen',
      unit: 'percent',
      decimals: 1,
      polarity: 'higher',
      basis: 'in-period',
    },
    { observations: [{ period: '2025-04', ...facts }] },
  );
  const [figure] = figures;
  if (figure === undefined) throw new Error('one observation makes one figure');
  return symbolOf(figure);
}

describe('symbolOf', () => {
  it('keeps a figure’s own symbol, also where there was nobody to count', () => {
    expect(symbolFor({ symbol: 'c' })).toBe('c');
    expect(symbolFor({ symbol: 'x', numerator: 0, denominator: 0 })).toBe('x');
  });

  it('gives not applicable for a denominator of zero, whether or not the plan says so', () => {
    expect(symbolFor({ symbol: 'z', numerator: 0, denominator: 0 })).toBe('z');
    expect(symbolFor({ numerator: 0, denominator: 0 })).toBe('z');
  });

  it('gives none for a value, nor for what was not reported', () => {
    expect(symbolFor({ value: 0 })).toBeNull();
    expect(symbolFor({ numerator: 0, denominator: 4 })).toBeNull();
    expect(symbolFor({})).toBeNull();
  });
});
