import { conferencesWithin15Days } from '../../definitions/conferencesWithin15Days.js';
import { repeatProtectionPlans } from '../../definitions/repeatProtectionPlans.js';
import { reReferrals } from '../../definitions/reReferrals.js';
import { section47Rate } from '../../definitions/section47Rate.js';
import type { Indicator } from '../../indicator/Indicator.js';
import { observationsOver } from '../observationsOver.js';
import { england, neighbours } from './comparators.js';
import { quartersShown } from './quartersShown.js';

const lead = 'Head of First Contact and Assessment';
const ownRecords = 'Council case records';

/** Four measures of the national set and two of the council's own. */
export const firstContactIndicators: readonly Indicator[] = [
  {
    id: 'contacts-decided-in-a-day',
    label: 'Contacts decided within one working day',
    definition:
      'Contacts with a decision by the end of the next working day, as a share of all contacts in the quarter.',
    unit: 'percent',
    decimals: 1,
    polarity: 'higher',
    basis: 'in-period',
    rule: 'decided-in-a-day',
    lead,
    source: ownRecords,
    baseline: { period: 'FY2022-23', value: 78.4, source: 'Local' },
    targets: [{ value: 95, setFor: 'FY2025-26' }],
    observations: observationsOver(
      ...quartersShown,
      [79.2, 81.5, 80.7, 84.9, 88.1, 90, 91.4, 89.8, 93.6, 95, 96.2, 95.7],
    ),
  },
  {
    ...reReferrals,
    basis: 'year-to-date',
    rule: 're-referred',
    travel: { compareWith: 'same-period-last-year' },
    lead,
    baseline: { period: 'FY2022-23', value: 26.1, source: 'LAIT' },
    benchmarks: [england([22.4, 22.4, 22.6]), neighbours([21.8, 21.5, 21.9])],
    observations: observationsOver(
      ...quartersShown,
      [28.3, 27.2, 26.8, 26.5, 25.9, 25.1, 24.6, 24.3, 22.7, 21.9, 21.4, 21.1],
    ),
  },
  {
    id: 'assessments-in-45-days',
    label: 'Assessments finished within 45 working days',
    unit: 'percent',
    decimals: 1,
    polarity: 'higher',
    basis: 'in-period',
    rule: 'assessed-in-time',
    lead,
    source: ownRecords,
    baseline: { period: 'FY2022-23', value: 76.9, source: 'Local' },
    benchmarks: [neighbours([82.4, 83.1, 83.6])],
    observations: observationsOver(...quartersShown, [
      77.3,
      75.8,
      74.1,
      78.6,
      80,
      81.7,
      79.9,
      82.8,
      { symbol: 'x', note: 'Cases were being moved to the new record system.' },
      83.2,
      { value: 84.4, status: 'provisional' },
      { value: 83.6, status: 'provisional', note: 'Sixty assessments have yet to be signed off.' },
    ]),
  },
  {
    ...section47Rate,
    basis: 'annualised',
    rule: 'watch',
    travel: 'none',
    lead,
    baseline: { period: 'FY2022-23', value: 214.6, source: 'LAIT' },
    targets: 'monitor-only',
    benchmarks: [england([189.4, 186.2, 189.3]), neighbours([201.7, 198.9, 196.2])],
    observations: observationsOver(
      ...quartersShown,
      [226.4, 219.8, 231.5, 222.1, 208.7, 199.3, 211.6, 204.9, 197.8, 190.2, 201.1, 193.5],
    ),
  },
  {
    ...conferencesWithin15Days,
    countLabel: 'Number of conferences held within 15 working days',
    rule: 'conferences-in-time',
    lead,
    baseline: { period: 'FY2022-23', value: 68.2, source: 'LAIT' },
    targets: [{ value: 85, setFor: 'FY2025-26' }],
    benchmarks: [england([78.4, 79.7, 81.4]), neighbours([82.9, 84.2, 85.1])],
    observations: [
      ...observationsOver(...quartersShown, [
        { numerator: 62, denominator: 94 },
        { numerator: 58, denominator: 86 },
        { numerator: 66, denominator: 97 },
        { numerator: 71, denominator: 99 },
        { numerator: 69, denominator: 92 },
        { numerator: 73, denominator: 91 },
        { numerator: 76, denominator: 93 },
        { numerator: 70, denominator: 88, vintage: '2025-05-12' },
        { numerator: 74, denominator: 87, vintage: '2025-08-18' },
        { numerator: 72, denominator: 84 },
        { numerator: 78, denominator: 89 },
        { numerator: 75, denominator: 90, status: 'provisional' },
      ]),
      revised('FY2024-25-Q4', 72, 88, '2025-08-18', 'Two late conferences had been counted twice.'),
      revised('FY2025-26-Q1', 73, 87, '2025-11-17', 'One date was put right after an audit.'),
    ],
  },
  {
    ...repeatProtectionPlans,
    countLabel: 'Number of children starting a second or later plan',
    basis: 'year-to-date',
    rule: 'second-plans',
    travel: { compareWith: 'previous-in-year' },
    lead,
    baseline: { period: 'FY2022-23', value: 27.4, source: 'LAIT' },
    benchmarks: [england([23.6, 24.7, 24.5]), neighbours([22.9, 23.5, 23.8])],
    observations: observationsOver(...quartersShown, [
      { numerator: 19, denominator: 71 },
      { numerator: 38, denominator: 139 },
      { numerator: 61, denominator: 218 },
      { numerator: 80, denominator: 294 },
      { numerator: 16, denominator: 68 },
      { numerator: 34, denominator: 134 },
      { numerator: 55, denominator: 207 },
      { numerator: 74, denominator: 281 },
      { numerator: 12, denominator: 63 },
      { numerator: 29, denominator: 127 },
      { numerator: 45, denominator: 196 },
      { numerator: 58, denominator: 264, status: 'provisional' },
    ]),
  },
];

function revised(
  period: string,
  numerator: number,
  denominator: number,
  vintage: string,
  note: string,
) {
  return { period, numerator, denominator, vintage, status: 'revised', note } as const;
}
