import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';
import { roundToStated } from '../../figure/roundToStated.js';

type Row = { value?: number; printed?: number; numerator?: number; denominator?: number };

const found = (...rows: readonly Row[]) => {
  const plan = cleanCopy();
  const indicator = plan.priorities[1]?.indicators?.[0];
  if (indicator === undefined) throw new Error('No indicator.');
  indicator.observations = rows.map(({ printed, ...row }, at) => ({
    ...row,
    period: `2026-0${at + 1}`,
    ...(printed !== undefined && { published: { value: printed } }),
  }));
  return findingsBy('printed-value', plan).map(({ message }) => message);
};

describe('printed-value', () => {
  test('a value printed otherwise than the plan holds it is found', () => {
    expect(found({ value: 14.9, printed: 19.4 })).toEqual([
      'The document prints 19.4%; the plan holds 14.9%.',
    ]);
  });

  test('a value that only the counts give is worked out from them', () => {
    expect(found({ numerator: 61, denominator: 410, printed: 14.9 })).toEqual([]);
    expect(found({ numerator: 61, denominator: 410, printed: 15.9 })).toEqual([
      'The document prints 15.9%; the counts make 14.9%.',
    ]);
  });

  test('a row printed in whole numbers is held to them, a row with decimals to its decimals', () => {
    expect(found({ value: 14.9, printed: 15 }, { value: 16.2, printed: 16 })).toEqual([]);
    expect(found({ value: 14.9, printed: 15 }, { value: 16.2, printed: 16.2 })).toHaveLength(1);
  });

  test('nothing is said where nothing was printed, or there is no figure', () => {
    expect(found({ value: 14.9 }, { printed: 14.9 })).toEqual([]);
  });

  test('a row printed from its figures is never found; one a digit off always is', () => {
    const figures = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(figures, fc.constantFrom(0, 1), (row, decimals) => {
        const printed = row.map((value) => ({ value, printed: roundToStated(value, decimals) }));
        expect(found(...printed)).toEqual([]);
        const off = { value: 50, printed: 50.1 };
        expect(found(...printed.slice(1), off)).toContain(
          'The document prints 50.1%; the plan holds 50.0%.',
        );
      }),
      { numRuns: 40 },
    );
  });
});
