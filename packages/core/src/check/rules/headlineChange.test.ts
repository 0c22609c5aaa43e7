import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';
import { roundToStated } from '../../figure/roundToStated.js';
import { withoutNoise } from '../../figure/withoutNoise.js';

const found = (change: number, before: number | undefined = 82, after = 85.4) => {
  const plan = cleanCopy();
  const measure = plan.headlines?.[0]?.measures[0];
  if (measure === undefined) throw new Error('No headline.');
  Object.assign(measure, { change, after: { value: after }, before: { value: before } });
  return findingsBy('headline-change', plan).map(({ message }) => message);
};

describe('headline-change', () => {
  test('a change that is not that between its two figures is found, with both', () => {
    expect(found(4.3)).toEqual([
      'The headline says +4.3 points for “Assessments finished in time”; 82.0% to 85.4% is +3.4 points.',
    ]);
  });

  test('a fall told as a rise is found', () => {
    expect(found(-3.4)).toHaveLength(1);
  });

  test('a change is held to the decimals it is printed with', () => {
    expect(found(3.4)).toEqual([]);
    expect(found(3)).toEqual([]);
    expect(found(4, 81.5, 85.6)).toEqual([]);
    expect(found(5)).toHaveLength(1);
  });

  test('a change with no figure before has nothing to be held to', () => {
    const plan = cleanCopy();
    const measure = plan.headlines?.[0]?.measures[0];
    Object.assign(measure ?? {}, { change: 99 });
    delete measure?.before;
    expect(findingsBy('headline-change', plan)).toEqual([]);
  });

  test('an honest rounding is never found, and anything further off always is', () => {
    const tenths = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
    fc.assert(
      fc.property(tenths, tenths, fc.integer({ min: 1, max: 9 }), (before, after, off) => {
        const change = withoutNoise(after - before);
        expect(found(change, before, after)).toEqual([]);
        expect(found(roundToStated(change, 0), before, after)).toEqual([]);
        const wrong = withoutNoise(change + off / 10);
        fc.pre(!Number.isInteger(wrong));
        expect(found(wrong, before, after)).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });
});
