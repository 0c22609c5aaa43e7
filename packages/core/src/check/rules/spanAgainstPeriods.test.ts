import { describe, expect, test } from 'vitest';
import type { ChangeClaim } from '../../plan/Claim.js';
import { findingsBy, withClaim } from './findingsBy.examples.js';

const said = (overMonths: number, from: string, to: string) =>
  findingsBy('span-against-periods', withClaim('change', { overMonths, from, to })).map(
    ({ message }) => message,
  );

describe('span-against-periods', () => {
  test('a change said to have come in another time than lies between its figures is found', () => {
    expect(said(6, '2025-03', '2026-03')).toEqual([
      'The text says 6 months for a change in “Assessments finished in time”; the figures it compares, of March 2025 and March 2026, are 12 months apart.',
    ]);
    expect(said(2, '2026-01', '2026-02')).toEqual([]);
    expect(said(3, '2026-01', '2026-02')[0]).toContain('are 1 month apart');
  });

  test('the finding stands at the statement, and holds what it says beside its periods', () => {
    const [finding] = findingsBy('span-against-periods', withClaim('change', { overMonths: 12 }));
    expect(finding?.facts.map(({ value }) => value)).toEqual([12, '2026-01', '2026-06']);
    expect(finding?.facts[0]?.path.at(-1)).toBe('overMonths');
  });

  test.each([
    ['from one month to another, with one end or both', '2026-01', '2026-06', [5, 6]],
    ['from a year to the next', 'FY2024-25', 'FY2025-26', [12, 18, 24]],
    ['from a quarter to the next', 'FY2025-26-Q1', 'FY2025-26-Q2', [3, 6]],
    ['from the year of a baseline to a month', 'FY2024-25', '2025-09', [6, 17, 18]],
    ['from one day to another', '2025-12-31', '2026-06-30', [6]],
  ])('time may be counted %s', (_how, from, to, honest) => {
    for (const months of honest) expect(said(months, from, to)).toEqual([]);
    expect(said(Math.min(...honest) - 1, from, to)).toHaveLength(1);
    expect(said(Math.max(...honest) + 1, from, to)).toHaveLength(1);
  });

  test('a statement that a trend lasted so long is held to its periods as well', () => {
    const lasted = (overMonths: number) =>
      findingsBy('span-against-periods', withClaim('trend', { overMonths }));
    expect(lasted(6)).toEqual([]);
    expect(lasted(12)).toHaveLength(1);
  });

  test('nothing is said of a statement without a time, without its indicator, or turned round', () => {
    const turned: Partial<ChangeClaim> = { overMonths: 9, from: '2026-06', to: '2026-01' };
    const unknown: Partial<ChangeClaim> = { overMonths: 9, indicator: 'another' };
    for (const claim of [turned, unknown]) {
      expect(findingsBy('span-against-periods', withClaim('change', claim))).toEqual([]);
    }
  });
});
