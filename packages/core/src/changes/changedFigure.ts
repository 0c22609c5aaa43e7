import { valueOf } from '../report/valueOf.js';
import type { Baseline, Observation } from '../indicator/Series.js';
import type { ChangedFigure } from './PlanChange.js';
import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';

/** A figure with its value worked out, and `null` for what it has not. */
export function changedFigure(
  figure: Observation | Baseline,
  definition: IndicatorDefinition,
): ChangedFigure {
  return {
    period: figure.period,
    value: valueOf(figure, definition),
    symbol: figure.symbol ?? null,
    numerator: figure.numerator ?? null,
    denominator: figure.denominator ?? null,
    status: ('status' in figure ? figure.status : undefined) ?? 'final',
  };
}
