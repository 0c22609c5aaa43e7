import { describe, expect, test } from 'vitest';
import type { StatedUnit } from '../../plan/StatedUnit.js';
import { cleanCopy, findingsBy, withClaim } from './findingsBy.examples.js';

const inText = (statedUnit: StatedUnit) =>
  findingsBy('unit-as-stated', withClaim('value', { statedUnit })).map(({ message }) => message);

describe('unit-as-stated', () => {
  test('a level given in percentage points is found: points are the unit of a change', () => {
    expect(inText('points')).toEqual([
      'The text gives “Assessments finished in time” as 85.4 percentage points; points tell how far a percentage has moved, and this is where it stood: 85.4%.',
    ]);
  });

  test('a figure given in any other unit than its own is found, and in its own it is not', () => {
    expect(inText('count')).toEqual([
      'The text gives “Assessments finished in time” as a number (85.4); the plan holds it as a percentage.',
    ]);
    expect(inText('percent')).toEqual([]);
  });

  test('a headline is held to the unit of its measure, of an indicator or not, at either end', () => {
    for (const end of ['before', 'after'] as const) {
      const plan = cleanCopy();
      const measure = plan.headlines?.[0]?.measures[0];
      delete measure?.indicator;
      Object.assign(measure?.[end] ?? {}, { statedUnit: 'points' });
      const found = findingsBy('unit-as-stated', plan);
      expect(found.map(({ path }) => path)).toEqual([['headlines', 0, 'measures', 0, end]]);
    }
  });

  test('nothing is said where the statement names no unit, or an indicator that is not there', () => {
    const unknown = withClaim('value', { statedUnit: 'points', indicator: 'another' });
    expect(findingsBy('unit-as-stated', unknown)).toEqual([]);
    expect(findingsBy('unit-as-stated', cleanCopy())).toEqual([]);
  });
});
