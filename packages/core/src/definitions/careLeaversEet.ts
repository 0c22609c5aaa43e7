import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import { laitSource } from './laitSource.js';

/**
 * Care leavers in education, employment or training (EET). Percent, published in whole numbers, higher is better. LAIT
 * measure 113.
 *
 * Published for the young people whose birthday fell in the year. A plan that counts everybody open to it on a day says
 * so: `basis: 'snapshot'`.
 *
 * @example
 * const indicator: Indicator = { ...careLeaversEet, observations: [{ period: 'FY2024-25', value: 54 }] };
 */
export const careLeaversEet: IndicatorDefinition = {
  id: 'care-leavers-eet',
  label: 'Care leavers in education, employment or training',
  definition:
    'Care leavers aged 19 to 21 who were in education, employment or training around their birthday in the year, as a share of all care leavers of those ages.',
  unit: 'percent',
  decimals: 0,
  polarity: 'higher',
  basis: 'in-period',
  source: laitSource(113, 'CareLeaverEET'),
};
