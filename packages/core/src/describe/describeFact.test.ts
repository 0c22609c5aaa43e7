import { describe, expect, it } from 'vitest';
import { describeFact } from './describeFact.js';
import { enGB } from '../messages/enGB.js';

describe('describeFact', () => {
  it('gives a bare number where there is no unit and no period', () => {
    expect(describeFact({ label: 'Plans audited', value: 1363 }, enGB)).toBe('1,363');
  });

  it('keeps the decimals the fact was stated with, and says its unit and when', () => {
    const fact = {
      label: 'Re-referrals',
      value: 37.7,
      unit: 'percent',
      period: '2019-04',
    } as const;
    expect(describeFact(fact, enGB)).toBe('37.7% in April 2019');
  });

  it('says none, not nothing, for zero', () => {
    expect(describeFact({ label: 'Plans with no date', value: 0 }, enGB)).toBe('0');
  });
});
