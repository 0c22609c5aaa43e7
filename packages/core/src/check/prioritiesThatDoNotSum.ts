import type { CheckContext } from './CheckContext.js';
import type { ClaimAt } from './claimsOf.js';
import type { Found } from './CheckRule.js';
import { claimsOf } from './claimsOf.js';
import { formatNumber } from '../describe/formatNumber.js';
import { plural } from '../messages/plural.js';
import { isOfMilestones } from './isOfMilestones.js';

/**
 * What the text says of each priority's milestones against what it says of all. Only where it speaks of the same
 * category in every priority that has milestones.
 */
export function* prioritiesThatDoNotSum(context: CheckContext): Generator<Found> {
  const wholes: ClaimAt<'rollup'>[] = [];
  const parts = new Map<string, ClaimAt<'rollup'>>();
  for (const at of claimsOf(context, 'rollup')) {
    if (!isOfMilestones(at.claim, context)) continue;
    const { priority, category, count } = at.claim;
    if (count === undefined) continue;
    if (priority === undefined) wholes.push(at);
    else {
      const key = `${category} ${priority}`;
      if (!parts.has(key)) parts.set(key, at);
    }
  }
  const refs = context.priorities
    .filter(({ priority }) => priority.milestones.length > 0)
    .map(({ priority }) => priority.ref);
  if (refs.length < 2) return;
  const { messages } = context;
  const n = (value: number) => formatNumber(value, 0, messages);
  const milestones = (value: number) =>
    plural(messages.milestone.count, value, messages, { n: n(value) });
  for (const { claim, path } of wholes) {
    const said = refs.flatMap((ref) => parts.get(`${claim.category} ${ref}`) ?? []);
    if (said.length < refs.length) continue;
    const counts = said.map((one) => one.claim.count as number);
    const sum = counts.reduce((so, count) => so + count, 0);
    const total = claim.count as number;
    if (sum === total) continue;
    yield {
      path,
      says: 'priorities',
      slots: {
        category: messages.milestone.categories[claim.category],
        parts: counts.map(n).join(' + '),
        sum: n(sum),
        total: n(total),
      },
      facts: [
        { value: total, words: milestones(total), path: [...path, 'count'] },
        ...said.map((one, at) => ({
          value: counts[at] as number,
          words: milestones(counts[at] as number),
          path: [...one.path, 'count'],
        })),
      ],
    };
  }
}
