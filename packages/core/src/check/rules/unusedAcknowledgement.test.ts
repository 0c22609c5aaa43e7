import { describe, expect, test } from 'vitest';
import type { Acknowledgement } from '../../plan/Acknowledgement.js';
import { checkPlan } from '../checkPlan.js';
import { cleanCopy } from './findingsBy.examples.js';

/** A plan whose arrows for April and May are both wrong, with what it acknowledges. */
const found = (acknowledged: Acknowledgement[], rules = {}) => {
  const plan = cleanCopy();
  const series = plan.priorities[1]?.indicators?.[0]?.observations ?? [];
  for (const one of series.slice(3, 5)) one.published = { travel: 'down' };
  return checkPlan({ ...plan, acknowledged }, { rules });
};
const unused = (acknowledged: Acknowledgement[], rules?: object) =>
  found(acknowledged, rules)
    .filter(({ rule }) => rule === 'unused-acknowledgement')
    .map(({ message }) => message);

const known: Acknowledgement = {
  rule: 'printed-travel',
  reason: 'The arrows are redrawn in July.',
};

describe('unused-acknowledgement', () => {
  test('one that covers a finding is not found, be it for one place or for every place', () => {
    expect(unused([known])).toEqual([]);
    expect(unused([{ ...known, indicator: 'placement-moves', period: '2026-04' }])).toEqual([]);
  });

  test('one of what has been put right is found', () => {
    expect(unused([{ ...known, period: '2026-06' }])).toEqual([
      'Acknowledgement 1 lets “printed-travel” stand, but there is no such finding now.',
    ]);
    expect(unused([known, { ...known, rule: 'orphan-ref' }])[0]).toContain('Acknowledgement 2');
  });

  test('so is one whose place is mistyped, in any of its names', () => {
    for (const place of [
      { priority: '1' },
      { milestone: '2.1' },
      { indicator: 'placement-move' },
      { period: '2026-4' },
    ]) {
      expect(unused([{ ...known, ...place }]), JSON.stringify(place)).toHaveLength(1);
    }
  });

  test('the second of two that cover the same is found: the first has covered it', () => {
    expect(unused([known, { ...known, period: '2026-04' }])).toEqual([
      'Acknowledgement 2 lets “printed-travel” stand, but there is no such finding now.',
    ]);
    expect(unused([{ ...known, period: '2026-04' }, known])).toEqual([]);
  });

  test('one of a rule that does not exist is found, in other words', () => {
    const [message] = unused([{ ...known, rule: 'printed-arrow' }]);
    expect(message).toBe('Acknowledgement 1 names a rule “printed-arrow” that does not exist.');
  });

  test('a name that every object has is not a rule', () => {
    expect(unused([{ ...known, rule: 'constructor' }])[0]).toContain('that does not exist');
  });

  test('nothing is said of a rule that is off, and nothing at all when this one is', () => {
    expect(unused([known], { 'printed-travel': 'off' })).toEqual([]);
    expect(unused([{ ...known, period: '2026-06' }], { 'unused-acknowledgement': 'off' })).toEqual(
      [],
    );
  });

  test('it cannot be let stand in its turn', () => {
    const own: Acknowledgement = { rule: 'unused-acknowledgement', reason: 'Never mind.' };
    expect(unused([own])).toHaveLength(1);
  });

  test('a finding that is acknowledged carries the reason, and comes all the same', () => {
    const reasons = found([known]).map(({ acknowledged }) => acknowledged?.reason);
    expect(reasons).toEqual([known.reason, known.reason]);
  });
});
