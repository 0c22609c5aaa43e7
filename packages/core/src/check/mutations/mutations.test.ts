import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Fact } from './Fact.examples.js';
import type { PlanPath } from '../Finding.js';
import { cleanCopy } from '../rules/findingsBy.examples.js';
import { cleanPlan } from '../../examples/clean/cleanPlan.js';
import { checkPlan } from '../checkPlan.js';
import { factsOf, valueAt } from './factsOf.examples.js';
import { safeParsePlan } from '../../plan/parse.js';
import { slip } from './slip.examples.js';
import { whyMissed } from './whyMissed.examples.js';

const facts = factsOf(cleanPlan);
const held = facts.filter(({ hold }) => hold.by === 'exact');
const loose = facts.filter(({ hold }) => hold.by === 'loose');

interface Mutation {
  readonly fact: Fact;
  readonly value: Fact['value'];
}

/** A thousand slips, the same ones each time. */
function mutations(among: readonly Fact[], count: number): readonly Mutation[] {
  const drawn = fc
    .tuple(fc.nat(among.length - 1), fc.nat(99), fc.nat(99))
    .map(([at, how, where]) => {
      const fact = among[at] as Fact;
      return { fact, value: slip(fact, how, where) };
    })
    .filter((one): one is Mutation => one.value !== undefined);
  return fc.sample(drawn, { numRuns: count, seed: 2019_06_30 });
}

/** Rules that speak up when one fact of the clean plan is another; `null` where the plan cannot even be read. */
function rulesThatSpeak({ fact, value }: Mutation): ReadonlySet<string> | null {
  const plan = cleanCopy();
  write(plan, fact.path, value);
  const parsed = safeParsePlan(plan);
  return parsed.ok ? new Set(checkPlan(parsed.plan).map(({ rule }) => rule)) : null;
}

function write(plan: object, path: PlanPath, value: Fact['value']): void {
  const parent = valueAt(plan, path.slice(0, -1)) as Record<string | number, unknown>;
  parent[path.at(-1) as string | number] = value;
}

function isCaught(mutation: Mutation): boolean {
  const speaking = rulesThatSpeak(mutation);
  const { hold } = mutation.fact;
  return speaking === null || (hold.by !== 'none' && hold.rules.some((rule) => speaking.has(rule)));
}

describe('checkPlan on a plan with one slip in it', () => {
  test('the plan without a slip has no finding', () => {
    expect(checkPlan(cleanPlan)).toEqual([]);
  });

  test('of 1,000 slips in facts that another statement fixes, 95% or more are named by the rule for them', () => {
    const all = mutations(held, 1000);
    const missed = all.filter((one) => !isCaught(one));
    expect(missed.length / all.length).toBeLessThanOrEqual(0.05);
    const unexplained = missed.filter((one) => whyMissed(one.fact, one.value, cleanPlan) === null);
    expect(unexplained.map(inWords)).toEqual([]);
  });

  test('every fact that another statement fixes is slipped at least once', () => {
    const slipped = new Set(mutations(held, 1000).map(({ fact }) => fact.kind));
    expect([...new Set(held.map(({ kind }) => kind))].filter((kind) => !slipped.has(kind))).toEqual(
      [],
    );
  });

  test('of the facts that are only bounded, some slips show', () => {
    const all = mutations(loose, 300);
    expect(all.filter(isCaught).length).toBeGreaterThan(0);
  });

  test('how many facts are fixed, bounded, or held by nothing at all', () => {
    expect({
      fixed: held.length,
      bounded: loose.length,
      free: facts.length - held.length - loose.length,
    }).toEqual({ fixed: 172, bounded: 88, free: 48 });
  });

  test('facts that nothing holds are of these kinds', () => {
    const free = facts.filter(({ hold }) => hold.by === 'none').map(({ kind }) => kind);
    expect([...new Set(free)].sort()).toEqual([
      'claims.*.kind',
      'defaultRagRule',
      'headlines.*.measures.*.decimals',
      'headlines.*.measures.*.polarity',
      'headlines.*.measures.*.unit',
      'priorities.*.assurance.*.refs.*',
      'priorities.*.impact.*.refs.*',
      'priorities.*.indicators.*.benchmarks.*.values.*.period',
      'priorities.*.indicators.*.decimals',
      'priorities.*.indicators.*.observations.*.value',
      'priorities.*.indicators.*.per',
      'priorities.*.indicators.*.targets',
      'priorities.*.indicators.*.unit',
      'priorities.*.milestones.*.schedule.*.kind',
      'priorities.*.review.needsToHappen.*.cites.*',
      'priorities.*.review.worriedAbout.*.indicators.*',
      'ragRules.*.basis',
      'ragRules.*.kind',
    ]);
  });
});

function inWords({ fact, value }: Mutation): string {
  return `${fact.path.join('.')}: ${fact.value} → ${value}`;
}
