import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import { laitSource } from './laitSource.js';

/**
 * Care leavers in suitable accommodation. Percent, published in whole numbers, higher is better. LAIT measure 112.
 *
 * Published for the young people whose birthday fell in the year. A plan that counts everybody open to it on a day says
 * so: `basis: 'snapshot'`.
 *
 * @example
 * const indicator: Indicator = { ...careLeaversAccommodation, observations: [{ period: 'FY2024-25', value: 89 }] };
 */
export const careLeaversAccommodation: IndicatorDefinition = {
  id: 'care-leavers-accommodation',
  label: 'Care leavers in suitable accommodation',
  definition:
    'Care leavers aged 19 to 21 whose accommodation was judged suitable around their birthday in the year, as a share of all care leavers of those ages.',
  unit: 'percent',
  decimals: 0,
  polarity: 'higher',
  basis: 'in-period',
  source: laitSource(112, 'CareLeaverAcc'),
};
