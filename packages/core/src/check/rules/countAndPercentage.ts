import type { CheckContext, IndicatorAt } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { Figure } from '../../report/PlanReport.js';
import type { PlanPath } from '../Finding.js';
import { claimsOf } from '../claimsOf.js';
import { decimalsOf } from '../../describe/decimalsOf.js';
import { formatCounts } from '../../describe/formatCounts.js';
import { formatNumber } from '../../describe/formatNumber.js';
import { formatPercent } from '../../describe/formatPercent.js';
import { roundToStated } from '../../figure/roundToStated.js';

/** A percentage against the two counts that are printed beside it, at the decimals it is stated with. */
export const countAndPercentage: CheckRule = {
  id: 'count-and-percentage',
  severity: 'error',
  *find(context) {
    for (const { claim, path } of claimsOf(context, 'rollup')) {
      const { count, of, percent } = claim;
      if (count === undefined || of === undefined || percent === undefined) continue;
      const decimals = decimalsOf(percent);
      const stated = { path, value: percent, numerator: count, denominator: of, decimals };
      yield* compare(stated, context);
    }
    for (const at of context.indicators) {
      if (at.indicator.unit !== 'percent') continue;
      for (const figure of at.report.figures) {
        if (disagrees(figure, at.indicator.decimals)) yield* ofFigure(figure, at, context);
      }
    }
  },
};

/** Asked of every figure, so that something is made only for those that are found. */
function disagrees(
  { value, valueFrom, numerator, denominator }: Figure,
  decimals: number,
): boolean {
  if (valueFrom !== 'stated' || value === null) return false;
  if (numerator === null || denominator === null || denominator === 0) return false;
  return shareOf(numerator, denominator, decimals) !== roundToStated(value, decimals);
}

function shareOf(numerator: number, denominator: number, decimals: number): number {
  return roundToStated((100 * numerator) / denominator, decimals);
}

function* ofFigure(
  { period, value, numerator, denominator }: Figure,
  { indicator, pathAt }: IndicatorAt,
  context: CheckContext,
): Generator<Found> {
  if (value === null || numerator === null || denominator === null) return;
  const { decimals } = indicator;
  yield* compare({ path: pathAt(period), value, numerator, denominator, decimals }, context);
}

interface Stated {
  readonly path: PlanPath;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly decimals: number;
}

function* compare(
  { path, value, numerator, denominator, decimals }: Stated,
  { messages }: CheckContext,
): Generator<Found> {
  if (denominator === 0) return;
  const computed = shareOf(numerator, denominator, decimals);
  if (computed === roundToStated(value, decimals)) return;
  const percent = formatPercent(value, messages, decimals);
  const share = formatPercent(computed, messages, decimals);
  const n = (count: number) => formatNumber(count, 0, messages);
  yield {
    path,
    slots: { percent, share, count: n(numerator), of: n(denominator) },
    facts: [
      { value, words: percent, path },
      {
        value: computed,
        words: `${formatCounts(numerator, denominator, messages)}: ${share}`,
        path,
      },
    ],
  };
}
