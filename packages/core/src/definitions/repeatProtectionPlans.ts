import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import { laitSource } from './laitSource.js';

/**
 * Children who start a child protection plan and have had one before. Percent, one decimal, lower is better. LAIT
 * measure 15.
 *
 * Published for a financial year. A plan that follows it month by month from April says so: `basis: 'year-to-date'`.
 *
 * @example
 * const indicator: Indicator = { ...repeatProtectionPlans, observations: [{ period: 'FY2024-25', value: 24.5 }] };
 */
export const repeatProtectionPlans: IndicatorDefinition = {
  id: 'multiple-cp-plans',
  label: 'Children who became the subject of a second or later child protection plan',
  definition:
    'Children who started a child protection plan in the year and had been the subject of one at any time before, as a share of all children who started one.',
  unit: 'percent',
  decimals: 1,
  polarity: 'lower',
  basis: 'in-period',
  source: laitSource(15, 'PrevRegCPR'),
};
