import type { CheckContext } from './CheckContext.js';
import type { Breakdown } from '../review/Review.js';
import type { Found } from './CheckRule.js';
import type { PlanPath } from './Finding.js';
import { decimalsOf } from '../describe/decimalsOf.js';
import { formatNumber } from '../describe/formatNumber.js';
import { reviewLists } from './reviewLists.js';
import { sumsTo } from './sumsTo.js';
import { textIn } from '../text/textIn.js';
import { withoutNoise } from '../figure/withoutNoise.js';

/** The small tables of review items whose rows do not come to their total. */
export function* breakdownsThatDoNotSum(context: CheckContext): Generator<Found> {
  for (const { priority, path } of context.priorities) {
    for (const question of Object.keys(reviewLists) as (keyof typeof reviewLists)[]) {
      const items = priority.review?.[question] ?? [];
      for (let at = 0; at < items.length; at += 1) {
        const breakdown = items[at]?.breakdown;
        if (breakdown === undefined || breakdown.parts.length === 0) continue;
        yield* ofBreakdown(breakdown, [...path, 'review', question, at, 'breakdown'], context);
      }
    }
  }
}

function* ofBreakdown(
  { label, total, parts }: Breakdown,
  path: PlanPath,
  { messages }: CheckContext,
): Generator<Found> {
  const values = parts.map(({ value }) => value);
  if (sumsTo(values, total)) return;
  const decimals = Math.max(decimalsOf(total), ...values.map(decimalsOf));
  const n = (value: number) => formatNumber(value, decimals, messages);
  const sum = withoutNoise(values.reduce((so, value) => so + value, 0));
  yield {
    path,
    says: 'breakdown',
    slots: {
      label: textIn(label, messages.language),
      parts: values.map(n).join(' + '),
      sum: n(sum),
      total: n(total),
    },
    facts: [
      { value: total, words: n(total), path: [...path, 'total'] },
      ...parts.map((part, at) => ({
        value: part.value,
        words: `${textIn(part.label, messages.language)}: ${n(part.value)}`,
        path: [...path, 'parts', at],
      })),
    ],
  };
}
