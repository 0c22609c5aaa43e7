import { describe, expect, it } from 'vitest';
import { diffPlans } from './diffPlans.js';
import * as examples from '../examples/index.js';
import { planSchema } from '../plan/parse/schema/planSchema.js';
import { rarePlan } from './rarePlan.examples.js';
import { safeParsePlan } from '../plan/parse.js';
import type { Plan } from '../plan/Plan.js';

/** As much of a schema as tells what it is made of. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly element?: Schema;
      readonly innerType?: Schema;
      readonly options?: readonly Schema[];
    };
  };
}

/** Every field that a schema lets be written, lists left out: `/priorities/milestones/ref`. */
function fieldsOf(schema: Schema, path = ''): string[] {
  const { shape = {}, element, innerType, options = [] } = schema._zod.def;
  return [
    ...Object.entries(shape).flatMap(([name, inner]) => [
      `${path}/${name}`,
      ...fieldsOf(inner, `${path}/${name}`),
    ]),
    ...[element, innerType, ...options].flatMap((inner) => (inner ? fieldsOf(inner, path) : [])),
  ];
}

type Path = readonly (string | number)[];

interface Held {
  readonly field: string;
  readonly path: Path;
  readonly value: unknown;
}

function heldBy(value: unknown, path: Path = []): Held[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const field = at.map((part) => (typeof part === 'string' ? `/${part}` : '')).join('');
    return [
      ...(Array.isArray(value) ? [] : [{ field, path: at, value: inner }]),
      ...heldBy(inner, at),
    ];
  });
}

const plans: readonly Plan[] = [rarePlan, ...Object.values(examples)];
const held = plans.flatMap((plan) => heldBy(plan).map((one) => ({ plan, ...one })));
const byField = new Map<string, typeof held>();
for (const one of held) {
  const others = byField.get(one.field);
  if (others) others.push(one);
  else byField.set(one.field, [one]);
}
const fields = [...new Set(fieldsOf(planSchema))].filter(
  (field) => field !== '/milepost' && !/\/(en|cy)$/.test(field),
);

/** The plan without what stands at a path, or with something else there. */
function edited(plan: Plan, path: Path, other?: unknown): unknown {
  const copy = structuredClone(plan);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy);
  const key = path.at(-1) ?? '';
  if (other === undefined) Reflect.deleteProperty(holder as object, key);
  else Reflect.set(holder as object, key, other);
  return copy;
}

/** Codes that no plan of these tests has another of. */
const otherCodes = new Map<string, unknown>([
  ['language', 'cy'],
  ['position', 'below'],
  ['symbol', 'c'],
]);

function othersFor(field: string, value: unknown): unknown[] {
  const told = (byField.get(field) ?? []).map((one) => one.value);
  const code = otherCodes.get(field.slice(field.lastIndexOf('/') + 1));
  const invented =
    typeof value === 'string'
      ? [`${value} again`]
      : typeof value === 'number'
        ? [value + 1]
        : Array.isArray(value)
          ? [[...value, ...value.slice(0, 1)]]
          : [];
  return [...(code === undefined ? [] : [code]), ...invented, undefined, ...new Set(told)].slice(
    0,
    40,
  );
}

/** A plan that holds the field, and the same plan with something else there, or nothing. */
function editionsWithAnother(field: string): readonly [Plan, Plan] {
  for (const { plan, path, value } of (byField.get(field) ?? []).slice(0, 10)) {
    for (const other of othersFor(field, value)) {
      const next = edited(plan, path, other);
      if (JSON.stringify(next) !== JSON.stringify(plan) && safeParsePlan(next).ok) {
        return [plan, next as Plan];
      }
    }
  }
  throw new Error(`no other plan parses: ${field}`);
}

describe('every field that a plan may hold', () => {
  it('is held by a plan of these tests', () => {
    const missing = fields.filter((field) => !byField.has(field));
    expect(missing, 'to be added to rarePlan.examples.ts').toEqual([]);
    expect(fields.length).toBeGreaterThan(250);
  });

  it.each(fields)('is told when it changes: %s', (field) => {
    const [before, after] = editionsWithAnother(field);
    const { changes } = diffPlans(before, after);
    expect(changes.flatMap(({ where }) => [...where.before, ...where.after])).not.toEqual([]);
  });
});
