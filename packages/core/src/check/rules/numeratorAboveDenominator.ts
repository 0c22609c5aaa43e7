import type { CheckContext, IndicatorAt } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { PlanPath } from '../Finding.js';
import { formatCounts } from '../../describe/formatCounts.js';
import { formatNumber } from '../../describe/formatNumber.js';
import { mayPass100 } from '../mayPass100.js';
import { roundToStated } from '../../figure/roundToStated.js';

/** More counted than there were to count, in a percentage that is no proxy: a series' figures and its baseline. */
export const numeratorAboveDenominator: CheckRule = {
  id: 'numerator-above-denominator',
  severity: 'error',
  *find(context) {
    for (const at of context.indicators) {
      const { indicator, report, path, pathAt } = at;
      if (indicator.unit !== 'percent' || mayPass100(indicator)) continue;
      const { baseline } = report;
      if (baseline !== null && isAbove(baseline)) {
        yield found(baseline, [...path, 'baseline'], at, context);
      }
      for (const figure of report.figures) {
        if (isAbove(figure)) yield found(figure, pathAt(figure.period), at, context);
      }
    }
  },
};

interface Counted {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

function isAbove({ numerator, denominator }: Counted): boolean {
  return numerator !== null && denominator !== null && numerator > denominator;
}

function found(
  { value, numerator, denominator }: Counted,
  path: PlanPath,
  { indicator: { decimals } }: IndicatorAt,
  { messages }: CheckContext,
): Found {
  const [count, of] = [numerator ?? 0, denominator ?? 0];
  const swapped = roundToStated((100 * of) / count, decimals);
  const isSwapped = value !== null && swapped === roundToStated(value, decimals);
  return {
    path,
    says: isSwapped ? 'swapped' : 'found',
    slots: { count: formatNumber(count, 0, messages), of: formatNumber(of, 0, messages) },
    facts: [{ value: count, words: formatCounts(count, of, messages), path }],
  };
}
