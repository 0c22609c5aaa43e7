import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Path } from './RawIssue.js';
import type { PlanIssue, PlanIssueCode } from '../PlanIssue.js';
import { PlanError } from '../PlanError.js';
import { observationSchema } from './schema/observationSchema.js';
import { parsePlan } from './parsePlan.js';
import { parsePlanJson } from './parsePlanJson.js';
import { plainObservation } from './data/plainObservation.js';
import { planSchema } from './schema/planSchema.js';
import { safeParsePlan } from './safeParsePlan.js';
import { scanJson } from './json/scanJson.js';
import { smallPlan } from '../../examples/smallPlan.js';

vi.setConfig({ testTimeout: 60_000 });

type Holder = Record<string | number, unknown>;

/** Every place in a plan but its root. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [at, ...placesIn(inner, at)];
  });
}

const places = placesIn(smallPlan);
const place = fc.constantFrom(...places);

const holderOf = (plan: unknown, path: Path) =>
  path.slice(0, -1).reduce<unknown>((at, key) => (at as Holder)[key], plan) as Holder;

/** One thing done to one place of a valid plan. */
type Change = { readonly path: Path } & (
  | { readonly how: 'replace'; readonly value: unknown }
  | { readonly how: 'remove' | 'rename' | 'repeat' }
);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    path: place,
    how: fc.constant('replace' as const),
    value: fc.oneof(
      fc.constantFrom<unknown>(null, true, false, '', ' ', 0, -1, 1.5, 1e21, 'none', 'higher', 'x'),
      fc.constantFrom<unknown>('2025-06', '2025-06-30', 'FY2024-25', '53.1%', 'c', [], {}, NaN, 5n),
      fc.jsonValue({ maxDepth: 2 }),
      place.map((from) => structuredClone(holderOf(smallPlan, from)[from.at(-1) ?? ''])),
    ),
  }),
  fc.record({ path: place, how: fc.constantFrom('remove' as const, 'rename', 'repeat') }),
);

function make({ path, ...done }: Change): unknown {
  const plan: unknown = structuredClone(smallPlan);
  const holder = holderOf(plan, path);
  const key = path.at(-1) ?? '';
  if (Array.isArray(holder)) {
    const list: unknown[] = holder;
    if (done.how === 'remove') list.splice(Number(key), 1);
    if (done.how === 'repeat') list.splice(Number(key), 0, structuredClone(list[Number(key)]));
  } else if (done.how === 'remove' || done.how === 'rename') {
    if (done.how === 'rename') holder[`${key}x`] = holder[key];
    Reflect.deleteProperty(holder, key);
  }
  if (done.how === 'replace') holder[key] = done.value;
  return plan;
}

/** Issues that show at another place than the one changed, since it takes two to disagree. */
const ofTwoPlaces: ReadonlySet<PlanIssueCode> = new Set([
  'duplicate-id',
  'duplicate-ref',
  'duplicate-observation',
  'duplicate-target',
  'unknown-status',
  'unknown-rule',
  'target-without-polarity',
  'relative-tolerance-on-zero',
  'thresholds-wrong-way',
  'range-wrong-way',
  'from-after-to',
  'per-missing',
  'mixed-period-kinds',
  'no-figure',
  'value-with-symbol',
  'counts-not-paired',
  'count-not-as-value',
  'value-of-nobody',
]);

/** Whether one path leads to, into or around the other; a renamed key stands beside the old one. */
function pointsAt(issue: Path, changed: Path): boolean {
  const alike = (a: Path, b: Path) => a.every((key, at) => key === b[at]);
  const beside = changed.slice(0, -1);
  return (
    alike(issue, changed) ||
    alike(changed, issue) ||
    (issue.length === changed.length &&
      alike(beside, issue) &&
      `${String(changed.at(-1))}x` === issue.at(-1))
  );
}

const issuesOf = (plan: unknown): readonly PlanIssue[] => {
  const result = safeParsePlan(plan);
  return result.ok ? [] : result.issues;
};

describe('parsePlan, whatever it is given', () => {
  test('throws nothing but PlanError, with at least one issue, each in words', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withSparseArray: true,
      }),
      fc
        .record({
          path: place,
          value: fc.anything({ withSparseArray: true, withTypedArray: true }),
        })
        .map(({ path, value }) => make({ path, how: 'replace', value })),
    );
    fc.assert(
      fc.property(anything, (input) => {
        // A key that is called as a slot is would be printed as it stands, and rightly.
        fc.pre(!/\{\w+\}/.test(inspect(input, { depth: null })));
        try {
          parsePlan(input);
        } catch (error) {
          expect(error).toBeInstanceOf(PlanError);
          const { issues } = error as PlanError;
          expect(issues.length).toBeGreaterThan(0);
          for (const { where, message, remedy, value } of issues) {
            expect([where, message, remedy].join(' ')).not.toMatch(
              /\{(subject|value|expected|allowed|suggestion|other|n|rule)\}|\[object/,
            );
            expect(`${where}${message}${remedy}${value ?? ''}`).not.toMatch(/[\n\u202e]/);
            expect((value ?? '').length).toBeLessThan(200);
          }
        }
      }),
      { numRuns: 250 },
    );
  });

  test('one change to a valid plan either parses or has an issue that points at the change', () => {
    fc.assert(
      fc.property(change, (made) => {
        const issues = issuesOf(make(made));
        if (issues.length === 0) return;
        const points = issues.map(
          ({ path, code }) => pointsAt(path, made.path) || ofTwoPlaces.has(code),
        );
        expect(points).not.toContain(false);
      }),
      { numRuns: 400 },
    );
  });

  test('a change that stays within one value has an issue at that very place', () => {
    const oneValue = fc.record({
      path: fc.constantFrom(...places.filter((path) => path.at(-1) !== 'milepost')),
      how: fc.constant('replace' as const),
      value: fc.constantFrom<unknown>(null, NaN, new Date(0), 5n, () => 1, Symbol('s')),
    });
    fc.assert(
      fc.property(oneValue, (made) => {
        expect(issuesOf(make(made)).map(({ path }) => path)).toContainEqual(made.path);
      }),
    );
  });

  test('agrees with the schema as a whole on which shapes are those of a plan', () => {
    fc.assert(
      fc.property(change, (made) => {
        const plan = make(made);
        if (
          JSON.stringify(plan, (_, value: unknown) =>
            typeof value === 'bigint' ? 'big' : value,
          ).includes('__proto__')
        )
          return;
        const shape = issuesOf(plan).filter(({ code }) => !ofTwoPlaces.has(code));
        expect(shape.length === 0).toBe(planSchema.safeParse(plan).success);
      }),
      { numRuns: 250 },
    );
  });

  test('what parses comes through JSON and a second parsing unchanged', () => {
    fc.assert(
      fc.property(change, (made) => {
        const result = safeParsePlan(make(made));
        if (!result.ok) return;
        const { plan } = result;
        expect(parsePlanJson(JSON.stringify(plan))).toEqual(plan);
        expect(structuredClone(plan)).toEqual(plan);
        expect(JSON.stringify(parsePlan(plan))).toBe(JSON.stringify(plan));
      }),
      { numRuns: 150 },
    );
  });

  test('the input is never changed', () => {
    fc.assert(
      fc.property(change, (made) => {
        const plan = make(made);
        const before = structuredClone(plan);
        safeParsePlan(plan);
        expect(plan).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});

describe('plainObservation', () => {
  test('accepts the observations that the schema accepts, and copies them whole', () => {
    const text = fc.constantFrom<unknown>('a', '', { en: 'a', cy: 'b' }, { en: 'a' }, 5);
    const number = fc.constantFrom<unknown>(1, 0, -2.5, 1e300, NaN, Infinity, '1', null);
    const observation = fc.record(
      {
        period: fc.constantFrom<unknown>('2018-04', 'FY2018-19', '2018-04-30', 'Apr-18', 2018),
        vintage: fc.constantFrom<unknown>('2018-04-30', '2018-04', ''),
        value: number,
        symbol: fc.constantFrom<unknown>('c', 'low', 'C', null),
        numerator: number,
        denominator: number,
        status: fc.constantFrom<unknown>('final', 'revised', 'draft'),
        note: text,
        published: fc.constantFrom<unknown>(
          {},
          { value: 1, travel: 'up', rag: 'red' },
          { rag: 'blue' },
          { arrow: 'up' },
          [],
        ),
        extra: fc.constant(1),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(observation, (given) => {
        const result = observationSchema.safeParse(given);
        expect(plainObservation(given)).toEqual(result.success ? result.data : undefined);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('scanJson', () => {
  test('accepts the texts that JSON.parse accepts', () => {
    const valid = fc.oneof(
      fc.json({ maxDepth: 3 }),
      fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value, null, 1)),
      fc.constantFrom('[1e5,-0.5E-3,0]', '{"a\\u0041\\n":"\\\\\\"/"}', ' [ ] ', '"\u2028"'),
    );
    const sign = fc.constantFrom(...'{}[]:,"\\0123.eE+-tfn \n\u0001u', '');
    const text = fc
      .tuple(valid, fc.nat(200), fc.integer({ min: 0, max: 2 }), sign)
      .map(([json, at, drop, put]) => {
        const from = at % (json.length + 1);
        return json.slice(0, from) + put + json.slice(from + drop);
      });
    fc.assert(
      fc.property(fc.oneof(valid, text, fc.string()), (json) => {
        let parses = true;
        try {
          JSON.parse(json);
        } catch {
          parses = false;
        }
        expect(scanJson(json, 64).stop === null).toBe(parses);
      }),
      { numRuns: 3000 },
    );
  });
});
