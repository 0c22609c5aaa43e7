import type { CheckContext } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { PlanPath } from '../Finding.js';
import { claimsOf } from '../claimsOf.js';
import type { ClaimAt } from '../claimsOf.js';
import { decimalsOf } from '../../describe/decimalsOf.js';
import { fill } from '../../messages/fill.js';
import { formatNumber } from '../../describe/formatNumber.js';
import { formatPercent } from '../../describe/formatPercent.js';
import { isOfMilestones } from '../isOfMilestones.js';
import { plural } from '../../messages/plural.js';
import { roundToStated } from '../../figure/roundToStated.js';

/**
 * A statement of how many milestones are in a category, or what share of them, against the milestones themselves. A
 * percentage is held to the decimals it is printed with, and may be of all milestones or of those due, unless the
 * statement says that it is of all.
 */
export const claimAgainstRollUp: CheckRule = {
  id: 'claim-against-rollup',
  severity: 'error',
  *find(context) {
    for (const at of claimsOf(context, 'rollup')) {
      if (!isOfMilestones(at.claim, context)) continue;
      const counted = milestonesOf(at, context);
      if (counted !== undefined) yield* compare(at, counted, context);
    }
  },
};

interface Counted {
  readonly path: PlanPath;
  readonly count: number;
  readonly of: number;
  readonly due: number;
}

function milestonesOf({ claim }: ClaimAt<'rollup'>, context: CheckContext): Counted | undefined {
  const of =
    claim.priority === undefined ? context.report : context.priority(claim.priority)?.report;
  const path = claim.priority === undefined ? [] : context.priority(claim.priority)?.path;
  if (of === undefined || path === undefined) return undefined;
  const { rollUp } = of;
  const count = rollUp.byCategory.find(({ category }) => category === claim.category)?.count ?? 0;
  return { path, count, of: rollUp.total, due: rollUp.due };
}

function* compare(
  { claim, path }: ClaimAt<'rollup'>,
  counted: Counted,
  { messages }: CheckContext,
): Generator<Found> {
  const category = messages.milestone.categories[claim.category];
  const n = (value: number) => formatNumber(value, 0, messages);
  const found = (key: 'count' | 'of', value: number, computed: number): Found => ({
    path,
    says: key,
    slots: {
      category,
      milestones: plural(messages.milestone.count, value, messages, { n: n(value) }),
      counted: n(computed),
    },
    facts: [
      { value, words: n(value), path: [...path, key] },
      { value: computed, words: n(computed), path: [...counted.path, 'milestones'] },
    ],
  });
  if (claim.count !== undefined && claim.count !== counted.count) {
    yield found('count', claim.count, counted.count);
  }
  if (claim.of !== undefined && claim.of !== counted.of && claim.of !== counted.due) {
    yield found('of', claim.of, counted.of);
  }
  if (claim.percent === undefined) return;
  const decimals = decimalsOf(claim.percent);
  const share = (of: number) =>
    of === 0 ? null : roundToStated((100 * counted.count) / of, decimals);
  const [ofAll, ofDue] = [share(counted.of), share(counted.due)];
  const saysOfAll = claim.of === counted.of && claim.of !== counted.due;
  if (claim.percent === ofAll || (claim.percent === ofDue && !saysOfAll)) return;
  const claimed = formatPercent(claim.percent, messages, decimals);
  const computed = formatPercent(ofAll, messages, decimals);
  const counts = fill(messages.number.counts, {
    numerator: n(counted.count),
    denominator: n(counted.of),
  });
  yield {
    path,
    says: ofAll === null ? 'none' : 'percent',
    slots: { category, claimed, computed, count: n(counted.count), of: n(counted.of) },
    facts: [
      { value: claim.percent, words: claimed, path: [...path, 'percent'] },
      { value: ofAll, words: `${counts}: ${computed}`, path: [...counted.path, 'milestones'] },
    ],
  };
}
