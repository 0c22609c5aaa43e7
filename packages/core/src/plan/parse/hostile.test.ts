import { describe, expect, test, vi } from 'vitest';
import type { PlanIssue } from '../PlanIssue.js';
import { oneRowPlan } from '../../examples/oneRowPlan.js';
import { safeParsePlan } from './safeParsePlan.js';
import { safeParsePlanJson } from './safeParsePlanJson.js';

vi.setConfig({ testTimeout: 60_000 });

/** The time it takes is for the bench: what hangs here runs into the limit of a test. */
function issuesOf(parse: () => ReturnType<typeof safeParsePlan>): readonly PlanIssue[] {
  const result = parse();
  if (result.ok) throw new Error('it parsed');
  return result.issues;
}

const codesOf = (issues: readonly PlanIssue[]) => [...new Set(issues.map(({ code }) => code))];

function withObservations(observations: readonly unknown[]): unknown {
  const [priority] = oneRowPlan.priorities;
  const indicators = [{ ...priority?.indicators?.[0], observations }];
  return { ...oneRowPlan, priorities: [{ ...priority, indicators }] };
}

const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 'end';
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
};

describe('hostile size and depth end in issues, and never in a crash', () => {
  test('10,000 levels of objects, with the place at level 65', () => {
    const title = nested(10_000, (a) => ({ a }));
    const issues = issuesOf(() => safeParsePlan({ ...oneRowPlan, title }));
    expect(issues).toContainEqual({
      code: 'too-deep',
      path: ['title', ...new Array<string>(63).fill('a')],
      where: '`title`, `a`, `a`, `a`, …, `a`, `a`, `a`, `a`',
      value: 'an object',
      message: '`a` lies more than 64 levels deep.',
      remedy: 'No part of a plan nests so far: check what was copied here.',
    });
  });

  test('a plan that is a million nested lists', () => {
    const issues = issuesOf(() => safeParsePlan(nested(1_000_000, (a) => [a])));
    expect(issues).toMatchObject([{ code: 'wrong-type', path: [], value: 'a list of 1' }]);
  });

  test('64 levels are no issue of depth', () => {
    const title = nested(63, (a) => ({ a }));
    const result = safeParsePlan({ ...oneRowPlan, title });
    expect(codesOf(result.ok ? [] : result.issues)).toEqual(['unknown-key', 'missing']);
  });

  test('a list of 3 million observations', () => {
    const plan = withObservations(new Array(3_000_000).fill({ period: '2018-04', value: 1 }));
    const issues = issuesOf(() => safeParsePlan(plan));
    expect(codesOf(issues)).toEqual(['too-many-observations']);
  });

  test('a list of 3 million of anything else', () => {
    const plan = { ...oneRowPlan, notes: new Array(3_000_000).fill('note') };
    expect(codesOf(issuesOf(() => safeParsePlan(plan)))).toEqual(['too-many-values']);
  });

  test('a list of 4 billion gaps', () => {
    const plan = { ...oneRowPlan, notes: new Array(2 ** 32 - 1) };
    expect(codesOf(issuesOf(() => safeParsePlan(plan)))).toEqual(['too-many-values']);
  });

  test('a text of 50 million characters', () => {
    const issues = issuesOf(() => safeParsePlan('x'.repeat(50_000_000)));
    expect(issues).toMatchObject([{ code: 'text-too-long', value: `"${'x'.repeat(60)}…"` }]);
  });

  test('one object in two places, sixty times over: a few objects, more paths than atoms', () => {
    const title = nested(60, (inner) => ({ en: inner, cy: inner }));
    const issues = issuesOf(() => safeParsePlan({ ...oneRowPlan, title }));
    expect(codesOf(issues)).toEqual(['too-many-values']);
  });

  test('one list of milestones in 5,000 priorities', () => {
    const milestones = new Array(5000).fill({ id: 'a', ref: 'b', text: 'c', status: 'd' });
    const priorities = new Array(5000).fill({ ref: '1', title: 'One', milestones });
    const issues = issuesOf(() => safeParsePlan({ ...oneRowPlan, priorities }));
    expect(codesOf(issues)).toEqual(['too-many-values']);
  });

  test.each<[string, unknown]>([
    ['200,000 notes that are numbers', { ...oneRowPlan, notes: new Array(200_000).fill(5) }],
    ['200,000 empty priorities', { ...oneRowPlan, priorities: new Array(200_000).fill({}) }],
    [
      '200,000 unknown keys',
      {
        ...oneRowPlan,
        ...Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`titel${at}`, 1])),
      },
    ],
    ['200,000 gaps', { ...oneRowPlan, notes: new Array(200_000) }],
    ['200,000 observations that are empty', withObservations(new Array(200_000).fill({}))],
    [
      'a million figures in quotes',
      withObservations(new Array(1_000_000).fill({ period: '2018', value: '1' })),
    ],
    [
      '200,000 figures for one year',
      withObservations(new Array(200_000).fill({ period: '2018', value: 1 })),
    ],
  ])('%s: a thousand issues in full, and how many more', (_, plan) => {
    const issues = issuesOf(() => safeParsePlan(plan));
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)?.code).toBe('more-issues');
    expect(issues.at(-1)?.message).toMatch(
      /^At least [1-9]\d{4,} more places cannot be understood\.$/,
    );
  });

  test('the last issue counts what was not told', () => {
    const result = safeParsePlan(withObservations(new Array(12).fill({ period: '2018' })), {
      maxIssues: 5,
    });
    const issues = result.ok ? [] : result.issues;
    expect(issues).toHaveLength(6);
    expect(issues.at(-1)).toEqual({
      code: 'more-issues',
      path: [],
      where: 'The plan',
      value: null,
      message: 'At least 18 more places cannot be understood.',
      remedy: 'Put these right first, then read the plan again.',
    });
  });

  test('limits may be set, and odd ones never let a bad plan through', () => {
    const bad = withObservations([{ period: '2018-04', value: '1' }]);
    for (const maxIssues of [0, -1, NaN, Infinity]) {
      expect(safeParsePlan(bad, { maxIssues }).ok).toBe(false);
      expect(safeParsePlan(oneRowPlan, { maxIssues }).ok).toBe(true);
    }
    expect(safeParsePlan(oneRowPlan, { maxObservations: 0 }).ok).toBe(false);
  });
});

test('a quarter of a million observations are read', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const observations = Array.from({ length: 250_000 }, (_, at) => {
    const issue = Math.floor(at / 3600);
    return {
      period: `${1900 + Math.floor((at % 3600) / 12)}-${two(1 + (at % 12))}`,
      vintage: `2020-${two(1 + (issue % 12))}-${two(1 + Math.floor(issue / 12))}`,
      value: at % 100,
    };
  });
  expect(safeParsePlan(withObservations(observations)).ok).toBe(true);
});

describe('data that runs code is not run where that can be avoided', () => {
  test('a getter is an issue and is not called, in the plan or in an observation', () => {
    let called = 0;
    const got = { enumerable: true, get: () => (called += 1) };
    const observation = Object.defineProperty({ period: '2018-04' }, 'value', got);
    const plan = withObservations([observation]) as object;
    Object.defineProperty(plan, 'marking', got);
    const result = safeParsePlan(plan);
    expect(result.ok ? [] : result.issues).toMatchObject([
      {
        code: 'not-plain-data',
        path: ['priorities', 0, 'indicators', 0, 'observations', 0, 'value'],
        value: 'a getter',
      },
      { code: 'not-plain-data', path: ['marking'], value: 'a getter' },
    ]);
    expect(called).toBe(0);
  });

  class Figure {
    period = '2018-04';
    value = 1;
  }

  test.each<[string, unknown]>([
    ['a Date', new Date(0)],
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['an instance of a class', new Figure()],
    ['an instance of a class', new (class extends Array {})()],
    ['an instance of a class', new Number(5)],
    ['a function', () => 5],
    ['a symbol', Symbol('s')],
    ['5n', 5n],
    ['undefined', undefined],
  ])('%s is no plain data, in a list of observations or of notes', (value, thing) => {
    const [observations, notes] = [
      withObservations([thing]),
      { ...oneRowPlan, notes: [thing] },
    ].map((plan) => safeParsePlan(plan));
    expect(observations).toMatchObject({ ok: false, issues: [{ code: 'not-plain-data', value }] });
    expect(notes).toMatchObject({ ok: false, issues: [{ code: 'not-plain-data', value }] });
  });

  test('a proxy that throws from a trap never makes safeParsePlan throw', () => {
    const traps = ['getPrototypeOf', 'ownKeys', 'getOwnPropertyDescriptor', 'get'] as const;
    for (const trap of traps) {
      for (const target of [{ a: 1 }, ['a']]) {
        const proxy: unknown = new Proxy(target, {
          [trap]() {
            throw new Error(trap);
          },
        });
        const results = [proxy, { ...oneRowPlan, notes: proxy }, withObservations([proxy])];
        for (const plan of results) expect(() => safeParsePlan(plan)).not.toThrow();
      }
    }
  });

  test('a proxy that cannot be looked at is unreadable', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(safeParsePlan({ ...oneRowPlan, notes: proxy })).toMatchObject({
      ok: false,
      issues: [{ code: 'unreadable', path: ['notes'] }],
    });
  });

  test('a key that every object inherits is an unknown key like any other', () => {
    const plan = {
      ...oneRowPlan,
      toString: 'x',
      hasOwnProperty: ['x'],
      valueOf: { toString: ['x', 1] },
    };
    const result = safeParsePlan(plan);
    expect(result.ok ? [] : result.issues).toMatchObject([
      { code: 'unknown-key', path: ['toString'] },
      { code: 'unknown-key', path: ['hasOwnProperty'] },
      { code: 'unknown-key', path: ['valueOf'] },
    ]);
  });

  test('keys that reach a prototype are issues wherever they stand, and change nothing', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const observation = JSON.parse(
        `{"period":"2018-04","value":1,"${key}":{"polluted":true}}`,
      ) as unknown;
      const result = safeParsePlan(withObservations([observation]));
      expect(result.ok ? [] : result.issues).toMatchObject([
        { code: 'forbidden-key', value: `"${key}"` },
      ]);
    }
    expect('polluted' in {}).toBe(false);
  });

  test('what is printed of a bad value cannot hide, turn or break the line it stands on', () => {
    const marking = ['a\u202Eb\u0000c\nd\uD800', 5];
    const result = safeParsePlan({ ...oneRowPlan, id: '', [marking[0] as string]: 1 });
    expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual([
      '`id` is blank.',
      '`a\\u{202e}b\\u{0}c\\nd\\u{d800}` is not a key that is known here.',
    ]);
  });
});

describe('hostile JSON text', () => {
  test.each([
    ['50 million brackets', '['.repeat(50_000_000), 'too-deep'],
    [
      'a text of 20 million characters that is not closed',
      `"${'x'.repeat(20_000_000)}`,
      'not-json',
    ],
    ['a number of 50 million digits', '1'.repeat(50_000_000), 'not-json'],
    ['20 million spaces', ' '.repeat(20_000_000), 'not-json'],
  ])('%s', (_, text, code) => {
    expect(codesOf(issuesOf(() => safeParsePlanJson(text)))).toEqual([code]);
  });
});
