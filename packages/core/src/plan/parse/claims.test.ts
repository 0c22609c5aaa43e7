import { expect, test } from 'vitest';
import type { Claim } from '../Claim.js';
import { safeParsePlan } from './safeParsePlan.js';
import { smallPlan } from '../../examples/smallPlan.js';

const said = { where: 'Priority 1', says: 'It rose.' };
const claims: readonly Claim[] = [
  { ...said, kind: 'rollup', category: 'on-track', count: 1, at: { part: 'summary' } },
  {
    ...said,
    kind: 'value',
    indicator: 'visits-on-time',
    period: '2025-03',
    value: 91.9,
    at: { part: 'headline', headline: 'visits' },
  },
  {
    ...said,
    kind: 'change',
    indicator: 'visits-on-time',
    from: '2025-03',
    to: '2025-06',
    by: 1.2,
    movement: 'up',
    at: { part: 'analysis', priority: '1' },
  },
  {
    ...said,
    kind: 'trend',
    indicator: 'visits-on-time',
    from: '2025-03',
    to: '2025-06',
    movement: 'up',
    saysProxy: true,
    at: { part: 'working-well', priority: '1', item: 2 },
  },
  {
    ...said,
    kind: 'comparison',
    indicator: 'visits-on-time',
    period: '2025-06',
    position: 'above',
    with: 'benchmark',
    label: 'England',
    value: 90,
  },
];

const issuesWith = (claim: unknown) => {
  const result = safeParsePlan({ ...smallPlan, claims: [claim] });
  return result.ok
    ? []
    : result.issues.map(({ code, path, value }) => [code, path.join('.'), value]);
};

test.each(claims)('a plan holds a claim of kind $kind, with its place', (claim) => {
  expect(issuesWith(claim)).toEqual([]);
});

test('a claim of a kind that is not known says which there are', () => {
  expect(issuesWith({ ...said, kind: 'guess' })).toEqual([
    ['unknown-value', 'claims.0.kind', '"guess"'],
  ]);
});

test('a claim’s place in a part that is not known, or that lacks what it is named by, is an issue', () => {
  const at = (place: unknown) => issuesWith({ ...claims[0], at: place });
  expect(at({ part: 'footnote' })).toEqual([['unknown-value', 'claims.0.at.part', '"footnote"']]);
  expect(at({ part: 'analysis' })).toEqual([['missing', 'claims.0.at.priority', null]]);
  expect(at({ part: 'worried-about', priority: '1', item: 0 })).toEqual([
    ['out-of-range', 'claims.0.at.item', '0'],
  ]);
});

test('an acknowledgement needs a reason', () => {
  const known = { rule: 'claim-against-series' };
  const result = safeParsePlan({
    ...smallPlan,
    acknowledged: [{ ...known, reason: 'Known.' }, known],
  });
  expect(result.ok ? [] : result.issues.map(({ path }) => path.join('.'))).toEqual([
    'acknowledged.1.reason',
  ]);
});
