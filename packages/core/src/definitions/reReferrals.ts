import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import { laitSource } from './laitSource.js';

/**
 * Referrals that come within twelve months of an earlier one. Percent, one decimal, lower is better. LAIT measure 271.
 *
 * Published for a financial year. A plan that follows it month by month from April says so: `basis: 'year-to-date'`.
 *
 * @example
 * const indicator: Indicator = { ...reReferrals, basis: 'year-to-date', observations: [{ period: '2025-04', value: 21.4 }] };
 */
export const reReferrals: IndicatorDefinition = {
  id: 're-referrals',
  label: 'Re-referrals to children’s social care within 12 months',
  definition:
    'Referrals in the year that came within twelve months of an earlier referral of the same child, as a share of all referrals in the year.',
  unit: 'percent',
  decimals: 1,
  polarity: 'lower',
  basis: 'in-period',
  source: laitSource(271, 'ReReferral'),
};
