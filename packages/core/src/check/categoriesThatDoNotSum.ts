import type { CheckContext } from './CheckContext.js';
import type { Found } from './CheckRule.js';
import type { ClaimAt } from './claimsOf.js';
import type { StatusCategory } from '../milestone/Milestone.js';
import { claimsOf } from './claimsOf.js';
import { decimalsOf } from '../describe/decimalsOf.js';
import { formatNumber } from '../describe/formatNumber.js';
import { formatPercent } from '../describe/formatPercent.js';
import { isOfMilestones } from './isOfMilestones.js';
import { passes, sumsTo } from './sumsTo.js';
import { withoutNoise } from '../figure/withoutNoise.js';

type Claims = Map<StatusCategory, ClaimAt<'rollup'>>;

/**
 * What the text says of the same milestones, category by category. A milestone has one status: together they are
 * never more than all; where every category of the plan is spoken of they are all.
 */
export function* categoriesThatDoNotSum(context: CheckContext): Generator<Found> {
  const scopes = new Map<string, { readonly counts: Claims; readonly shares: Claims }>();
  for (const at of claimsOf(context, 'rollup')) {
    if (!isOfMilestones(at.claim, context)) continue;
    const { priority = '', category, count, percent } = at.claim;
    const scope = scopes.get(priority) ?? { counts: new Map(), shares: new Map() };
    scopes.set(priority, scope);
    if (count !== undefined && !scope.counts.has(category)) scope.counts.set(category, at);
    // A share of those due has another whole than one of those not due.
    if (percent !== undefined && category !== 'not-due' && !scope.shares.has(category)) {
      scope.shares.set(category, at);
    }
  }
  const categories = new Set(context.plan.statuses.map(({ category }) => category));
  for (const { counts, shares } of scopes.values()) {
    yield* ofCounts(counts, categories, context);
    yield* ofShares(shares, context);
  }
}

function* ofCounts(
  claims: Claims,
  categories: ReadonlySet<StatusCategory>,
  { messages }: CheckContext,
): Generator<Found> {
  const said = [...claims.values()];
  const of = said.find(({ claim }) => claim.of !== undefined)?.claim.of;
  if (said.length < 2 || of === undefined) return;
  const counts = said.map(({ claim }) => claim.count as number);
  // "17 of 21" is of those due: the one that is not due is beside them.
  const due = said.flatMap(({ claim }) => (claim.category === 'not-due' ? [] : (claim.count ?? 0)));
  const isAll = [...categories].every((category) => claims.has(category));
  if (isAll ? sumsTo(counts, of) || sumsTo(due, of) : !passes(due, of)) return;
  const n = (value: number) => formatNumber(value, 0, messages);
  yield found(said, counts.map(n), n(sumOf(counts)), n(of), 'categories');
}

function* ofShares(claims: Claims, { messages }: CheckContext): Generator<Found> {
  const said = [...claims.values()];
  const shares = said.map(({ claim }) => claim.percent as number);
  if (said.length < 2 || !passes(shares, 100)) return;
  const decimals = Math.max(...shares.map(decimalsOf));
  const write = (value: number) => formatPercent(value, messages, decimals);
  yield found(said, shares.map(write), write(sumOf(shares)), write(100), 'shares');
}

function found(
  said: readonly ClaimAt<'rollup'>[],
  parts: readonly string[],
  sum: string,
  total: string,
  says: string,
): Found {
  return {
    path: said.at(-1)?.path ?? [],
    says,
    slots: { parts: parts.join(' + '), sum, total },
    facts: said.map(({ path }, at) => ({ value: parts[at] as string, path })),
  };
}

function sumOf(values: readonly number[]): number {
  return withoutNoise(values.reduce((sum, value) => sum + value, 0));
}
