import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import { laitSource } from './laitSource.js';

/**
 * Children looked after for long who have stayed in one placement. Percent, published in whole numbers, higher is
 * better. LAIT measure 393.
 *
 * A plan that counts for itself may state a decimal: `{ ...longTermStability, decimals: 1 }`.
 *
 * @example
 * const indicator: Indicator = { ...longTermStability, observations: [{ period: 'FY2024-25', value: 69 }] };
 */
export const longTermStability: IndicatorDefinition = {
  id: 'long-term-stability',
  label: 'Children looked after long term who stayed in the same placement',
  definition:
    'Children under 16 looked after without a break for at least two and a half years who had lived in the same placement for at least two of them, or were placed for adoption, as a share of all children under 16 looked after that long.',
  unit: 'percent',
  decimals: 0,
  polarity: 'higher',
  basis: 'snapshot',
  source: laitSource(393, 'LAC_LongStable%'),
};
