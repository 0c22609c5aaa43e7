import type { CheckContext } from './CheckContext.js';
import type { Claim, ClaimPlace } from '../plan/Claim.js';
import type { PlanPath } from './Finding.js';
import type { Priority } from '../plan/Plan.js';
import { reviewListOf } from './reviewLists.js';

/** What a ref leads to. `item` is the number of an item under one of the three questions. */
export type RefKind = 'priority' | 'milestone' | 'indicator' | 'benchmark' | 'headline' | 'item';

/** One place that refers to another part of the plan. */
export interface Ref {
  readonly kind: RefKind;
  readonly ref: string;
  readonly path: PlanPath;
  /** Whether there is such a thing. */
  readonly leads: boolean;
}

/** Everywhere a plan refers to its own parts, but for those that a plan cannot be read without. */
export function* refsIn(context: CheckContext): Generator<Ref> {
  for (const { priority, path } of context.priorities) yield* ofPriority(priority, path, context);
  for (const [at, { measures }] of (context.plan.headlines ?? []).entries()) {
    for (const [index, { indicator }] of measures.entries()) {
      const path = ['headlines', at, 'measures', index, 'indicator'];
      if (indicator !== undefined) yield ofIndicator(indicator, path, context);
    }
  }
  for (const [at, claim] of (context.plan.claims ?? []).entries()) {
    yield* ofClaim(claim, ['claims', at], context);
  }
}

function* ofPriority(priority: Priority, path: PlanPath, context: CheckContext): Generator<Ref> {
  for (const key of ['impact', 'assurance'] as const) {
    for (const [at, { refs }] of (priority[key] ?? []).entries()) {
      yield* ofMilestones(refs, [...path, key, at, 'refs'], context);
    }
  }
  for (const question of ['workingWell', 'worriedAbout', 'needsToHappen'] as const) {
    for (const [at, item] of (priority.review?.[question] ?? []).entries()) {
      const itemPath = [...path, 'review', question, at];
      yield* ofMilestones(item.cites ?? [], [...itemPath, 'cites'], context);
      for (const [index, id] of (item.indicators ?? []).entries()) {
        yield ofIndicator(id, [...itemPath, 'indicators', index], context);
      }
    }
  }
}

function* ofMilestones(
  refs: readonly string[],
  path: PlanPath,
  context: CheckContext,
): Generator<Ref> {
  for (const [at, ref] of refs.entries()) {
    const leads = context.milestone(ref) !== undefined;
    yield { kind: 'milestone', ref, path: [...path, at], leads };
  }
}

function ofIndicator(ref: string, path: PlanPath, context: CheckContext): Ref {
  return { kind: 'indicator', ref, path, leads: context.indicator(ref) !== undefined };
}

function* ofClaim(claim: Claim, path: PlanPath, context: CheckContext): Generator<Ref> {
  if (claim.kind !== 'rollup') {
    yield ofIndicator(claim.indicator, [...path, 'indicator'], context);
  } else if (claim.priority !== undefined) {
    yield ofPriorityRef(claim.priority, [...path, 'priority'], context);
  }
  if (claim.kind === 'comparison' && claim.benchmark !== undefined) {
    const of = context.indicator(claim.indicator)?.benchmarks;
    const leads = of?.byId(claim.benchmark) !== undefined;
    yield { kind: 'benchmark', ref: claim.benchmark, path: [...path, 'benchmark'], leads };
  }
  if (claim.at !== undefined) yield* ofPlace(claim.at, [...path, 'at'], context);
}

function* ofPlace(place: ClaimPlace, path: PlanPath, context: CheckContext): Generator<Ref> {
  if (place.part === 'headline') {
    const leads = context.headline(place.headline) !== undefined;
    yield { kind: 'headline', ref: place.headline, path: [...path, 'headline'], leads };
  }
  if (!('priority' in place)) return;
  yield ofPriorityRef(place.priority, [...path, 'priority'], context);
  if (!('item' in place) || place.item === undefined) return;
  const review = context.priority(place.priority)?.priority.review;
  const leads = review?.[reviewListOf(place.part)][place.item - 1] !== undefined;
  yield { kind: 'item', ref: String(place.item), path: [...path, 'item'], leads };
}

function ofPriorityRef(ref: string, path: PlanPath, context: CheckContext): Ref {
  return { kind: 'priority', ref, path, leads: context.priority(ref) !== undefined };
}
