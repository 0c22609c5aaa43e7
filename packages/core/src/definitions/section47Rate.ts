import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import { laitSource } from './laitSource.js';

/**
 * Section 47 enquiries per 10,000 children. Rate, one decimal, no polarity: neither more nor fewer is better in
 * itself. LAIT measure 217.
 *
 * Published for a financial year. A plan that scales a month up to a year says so: `basis: 'annualised'`.
 *
 * @example
 * const indicator: Indicator = { ...section47Rate, targets: 'monitor-only', observations: [{ period: 'FY2024-25', value: 189.3 }] };
 */
export const section47Rate: IndicatorDefinition = {
  id: 's47-rate',
  label: 'Section 47 enquiries per 10,000 children',
  definition: 'Section 47 enquiries begun, for every 10,000 children under 18.',
  unit: 'rate',
  per: 10000,
  decimals: 1,
  polarity: 'none',
  basis: 'in-period',
  source: laitSource(217, 'Section_47'),
};
