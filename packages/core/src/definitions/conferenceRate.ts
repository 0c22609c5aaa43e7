import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import { laitSource } from './laitSource.js';

/**
 * Initial child protection conferences per 10,000 children. Rate, one decimal, no polarity. LAIT measure 269.
 *
 * @example
 * const indicator: Indicator = { ...conferenceRate, targets: 'monitor-only', observations: [{ period: 'FY2024-25', value: 59.2 }] };
 */
export const conferenceRate: IndicatorDefinition = {
  id: 'icpc-rate',
  label: 'Initial child protection conferences per 10,000 children',
  definition:
    'Children who were the subject of an initial child protection conference, for every 10,000 children under 18.',
  unit: 'rate',
  per: 10000,
  decimals: 1,
  polarity: 'none',
  basis: 'in-period',
  source: laitSource(269, 'ISCP_Conf'),
};
