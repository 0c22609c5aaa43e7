import type { ChangeClaim, TrendClaim } from '../../plan/Claim.js';
import type { CheckContext } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { PlanPath } from '../Finding.js';
import { claimsOf } from '../claimsOf.js';
import { firstMonthOf } from '../../period/firstMonthOf.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { monthsIn } from '../../period/monthsIn.js';
import { partsOf } from '../../period/partsOf.js';
import { plural } from '../../messages/plural.js';
import { textIn } from '../../text/textIn.js';

/**
 * How long the narrative says that a change took, in whole months, against the two periods it compares. From January to
 * June is five months, or six with both ends.
 */
export const spanAgainstPeriods: CheckRule = {
  id: 'span-against-periods',
  severity: 'error',
  *find(context) {
    for (const { claim, path } of claimsOf(context, 'change')) yield* compare(claim, path, context);
    for (const { claim, path } of claimsOf(context, 'trend')) yield* compare(claim, path, context);
  },
};

function* compare(
  { overMonths, indicator: id, from, to }: ChangeClaim | TrendClaim,
  path: PlanPath,
  context: CheckContext,
): Generator<Found> {
  const at = context.indicator(id);
  if (overMonths === undefined || at === undefined) return;
  const { words, messages, report } = context;
  const [first, last] = [from, to].map((period) => {
    const parts = partsOf(period);
    const start = firstMonthOf(parts, report.financialYearStart);
    return { start, end: start + monthsIn(parts.kind) };
  }) as [Ends, Ends];
  const apart = last.end - first.end;
  if (apart < 0) return;
  const readings = [apart, last.start - first.start, last.end - first.start];
  if (overMonths >= Math.min(...readings) && overMonths <= Math.max(...readings)) return;
  const claimed = plural(words.months, overMonths, messages);
  const computed = plural(words.months, apart, messages);
  const [before, after] = [from, to].map((period) => formatPeriodName(period, messages)) as [
    string,
    string,
  ];
  yield {
    path,
    slots: {
      indicator: textIn(at.indicator.label, messages.language),
      from: before,
      to: after,
      claimed,
      computed,
    },
    facts: [
      { value: overMonths, words: claimed, path: [...path, 'overMonths'] },
      { value: from, words: before, path: [...path, 'from'] },
      { value: to, words: after, path: [...path, 'to'] },
    ],
  };
}

/** Months counted from year 0: the first of a period, and the first after it. */
interface Ends {
  readonly start: number;
  readonly end: number;
}
