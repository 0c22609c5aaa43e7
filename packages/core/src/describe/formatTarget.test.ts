import { describe, expect, it } from 'vitest';
import { enGB } from '../messages/enGB.js';
import { formatTarget } from './formatTarget.js';

const rated = {
  target: null,
  rule: null,
  monitorOnly: false,
  unit: 'percent',
  decimals: 1,
} as const;
const target = { value: 80, setFor: 'FY2019-20' };

describe('formatTarget', () => {
  it('writes the target as it was set', () => {
    expect(formatTarget({ ...rated, target }, enGB)).toBe('80%');
  });

  it('prefers the target to the lines of the rule', () => {
    const rule = { id: 'lines', kind: 'thresholds', green: 90, amber: 70 } as const;
    expect(formatTarget({ ...rated, target, rule }, enGB)).toBe('80%');
  });

  it('writes the green line of thresholds', () => {
    const rule = { id: 'lines', kind: 'thresholds', green: 90, amber: 70 } as const;
    expect(formatTarget({ ...rated, rule }, enGB)).toBe('90%');
  });

  it('writes both ends of a range', () => {
    const rule = { id: 'range', kind: 'range', low: 14, high: 18, within: 2 } as const;
    expect(formatTarget({ ...rated, unit: 'ratio', rule }, enGB)).toBe('14–18');
  });

  it('has no target for a measure that is watched only', () => {
    expect(formatTarget({ ...rated, monitorOnly: true }, enGB)).toBeNull();
  });

  it('has no target where none was set', () => {
    expect(formatTarget(rated, enGB)).toBeNull();
  });
});
