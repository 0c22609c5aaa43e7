import type { ChangedShape } from './PlanChange.js';
import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';

/** How an indicator's figures are written, and no more of it. */
export function changedShape({
  unit,
  decimals,
  per,
  currency,
}: Pick<IndicatorDefinition, keyof ChangedShape>): ChangedShape {
  return {
    unit,
    decimals,
    ...(per !== undefined && { per }),
    ...(currency !== undefined && { currency }),
  };
}
