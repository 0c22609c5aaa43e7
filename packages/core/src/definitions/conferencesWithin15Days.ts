import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import { laitSource } from './laitSource.js';

/**
 * Initial child protection conferences held within 15 working days. Percent, one decimal, higher is better. LAIT
 * measure 218.
 *
 * @example
 * const indicator: Indicator = { ...conferencesWithin15Days, observations: [{ period: 'FY2024-25', value: 81.4 }] };
 */
export const conferencesWithin15Days: IndicatorDefinition = {
  id: 'icpc-within-15-days',
  label: 'Initial child protection conferences held within 15 working days',
  definition:
    'Initial child protection conferences held within 15 working days of the start of the section 47 enquiry that led to them, as a share of all those held in the year.',
  unit: 'percent',
  decimals: 1,
  polarity: 'higher',
  basis: 'in-period',
  source: laitSource(218, 'CP_conf_15days'),
};
