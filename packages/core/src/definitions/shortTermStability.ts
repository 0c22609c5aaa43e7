import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import { laitSource } from './laitSource.js';

/**
 * Children looked after who moved twice or more in a year. Percent, published in whole numbers, lower is better. LAIT
 * measure 372.
 *
 * A plan that counts for itself may state a decimal: `{ ...shortTermStability, decimals: 1 }`.
 *
 * @example
 * const indicator: Indicator = { ...shortTermStability, observations: [{ period: 'FY2024-25', value: 10 }] };
 */
export const shortTermStability: IndicatorDefinition = {
  id: 'short-term-stability',
  label: 'Children looked after with three or more placements in the year',
  definition:
    'Children looked after at the end of the period who had three or more placements in the year up to then, as a share of all children looked after at that time.',
  unit: 'percent',
  decimals: 0,
  polarity: 'lower',
  basis: 'snapshot',
  source: laitSource(372, 'LACStable_2016on'),
};
