import { valueOf } from './valueOf.js';
import type { Baseline } from '../indicator/Series.js';
import type { BaselineFigure } from './PlanReport.js';
import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';

/** Where the organisation stood before the plan, its value filled from its counts where none is stated. */
export function baselineFigure(
  baseline: Baseline,
  definition: IndicatorDefinition,
): BaselineFigure {
  return {
    period: baseline.period,
    value: valueOf(baseline, definition),
    symbol: baseline.symbol ?? null,
    numerator: baseline.numerator ?? null,
    denominator: baseline.denominator ?? null,
    ...(baseline.source !== undefined && { source: baseline.source }),
  };
}
