import type { CheckContext, IndicatorAt } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { Figure } from '../../report/PlanReport.js';
import { formatDuring } from '../../describe/formatDuring.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { list } from '../../messages/list.js';
import { mayPass100 } from '../mayPass100.js';
import { textIn } from '../../text/textIn.js';

/** A percentage over 100 whose indicator does not say that it is a proxy. One finding for each indicator. */
export const over100: CheckRule = {
  id: 'over-100',
  severity: 'warning',
  *find(context) {
    for (const at of context.indicators) {
      if (at.indicator.unit !== 'percent') continue;
      const { figures } = at.report;
      const first = figures.findIndex(isOver);
      if (first === -1 || mayPass100(at.indicator)) continue;
      yield found(at, figures.slice(first).filter(isOver), context);
    }
  },
};

/** Counts that say the same are `numerator-above-denominator`'s to find. */
function isOver({ value, numerator, denominator }: Figure): boolean {
  if (value === null || value <= 100) return false;
  return numerator === null || denominator === null || numerator <= denominator;
}

function found(
  { indicator, pathAt }: IndicatorAt,
  figures: readonly Figure[],
  { messages }: CheckContext,
): Found {
  const [first, ...others] = figures as readonly [Figure, ...Figure[]];
  const write = (value: number | null) => formatFigureInWords(value ?? 0, indicator, messages);
  return {
    path: pathAt(first.period),
    says: others.length === 0 ? 'found' : 'more',
    slots: {
      indicator: textIn(indicator.label, messages.language),
      value: write(first.value),
      during: formatDuring(first.period, messages),
      others: list(
        others.map(({ period }) => formatPeriodName(period, messages)),
        messages,
      ),
    },
    facts: figures.map(({ period, value }) => ({
      value,
      words: write(value),
      path: pathAt(period),
    })),
  };
}
