import type { Fact } from './Fact.examples.js';
import type { Plan } from '../../plan/Plan.js';
import type { PlanPath } from '../Finding.js';
import { holdOn } from './holdOn.examples.js';

/** Every fact of a plan, in the order of the file. Prose, ids and labels are not facts: nothing is worked out of them. */
export function factsOf(plan: Plan): readonly Fact[] {
  return [...leaves(plan, [])].flatMap(({ path, value }) => {
    const kind = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
    if (isProse(kind) || isQuoteInWords(kind, value)) return [];
    return [{ path, kind, value, hold: holdOn(kind, path, plan) }];
  });
}

/** The value that stands at a path. */
export function valueAt(plan: unknown, path: PlanPath): unknown {
  return path.reduce<unknown>(
    (node, step) => (node as Readonly<Record<string | number, unknown>>)[step],
    plan,
  );
}

interface Leaf {
  readonly path: PlanPath;
  readonly value: string | number;
}

function* leaves(node: unknown, path: PlanPath): Generator<Leaf> {
  if (typeof node === 'string' || typeof node === 'number') {
    yield { path, value: node };
  } else if (Array.isArray(node)) {
    for (const [at, child] of node.entries()) yield* leaves(child, [...path, at]);
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, child] of Object.entries(node)) yield* leaves(child, [...path, key]);
  }
}

const prose =
  /(^|\.)(milepost|id|title|label|name|text|says|where|summary|commitment|aim|progress|analysis|countLabel|organisation\..+|edition\..+|at\..+)$/;

/** A sentence with no figure in it. */
function isQuoteInWords(kind: string, value: string | number): boolean {
  return kind === 'claims.*.quote' && !/\d/.test(String(value));
}

function isProse(kind: string): boolean {
  return prose.test(kind) || kind === 'priorities.*.ref' || kind.endsWith('milestones.*.ref');
}
