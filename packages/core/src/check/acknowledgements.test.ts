import { expect, test } from 'vitest';
import type { FindingPlace } from './Finding.js';
import { acknowledgements } from './acknowledgements.js';

const reason = 'Known.';
const place = { priority: '5', milestone: null, indicator: 'eet', period: '2019-04' };
const finding = (rule: 'over-100' | 'pasted-row') => ({ rule, place: place as FindingPlace });

test('the first that names the rule and no other place covers a finding', () => {
  const of = acknowledgements([
    { rule: 'over-100', reason },
    { rule: 'pasted-row', indicator: 'another', reason },
    { rule: 'pasted-row', indicator: 'eet', period: '2019-04', reason },
    { rule: 'pasted-row', priority: '5', reason },
  ]);
  expect(of(finding('over-100'))).toBe(0);
  expect(of(finding('pasted-row'))).toBe(2);
});

test('one that names a milestone covers nothing that speaks of none', () => {
  const of = acknowledgements([{ rule: 'over-100', milestone: '5.1', reason }]);
  expect(of(finding('over-100'))).toBeUndefined();
});

test('where nothing is acknowledged, nothing is covered', () => {
  expect(acknowledgements([])(finding('over-100'))).toBeUndefined();
});
