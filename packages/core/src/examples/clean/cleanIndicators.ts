import type { Indicator } from '../../indicator/Indicator.js';
import type { Observation, PublishedVerdicts } from '../../indicator/Series.js';
import { observationsOver } from '../observationsOver.js';

type Printed = readonly [
  value: number,
  numerator: number,
  denominator: number,
  travel: PublishedVerdicts['travel'],
  rag: PublishedVerdicts['rag'],
];

/** January to June, each figure with its counts and what the report prints beside it. */
function halfYear(rows: readonly Printed[]): readonly Observation[] {
  return observationsOver(
    '2026-01',
    '2026-06',
    rows.map(([value, numerator, denominator, travel, rag]) => ({
      value,
      numerator,
      denominator,
      published: { value, ...(travel && { travel }), ...(rag && { rag }) },
    })),
  );
}

const wholePlan = (value: number) =>
  [
    { value, setFor: 'FY2025-26' },
    { value, setFor: 'FY2026-27' },
  ] as const;

export const assessmentsOnTime: Indicator = {
  id: 'assessments-on-time',
  label: 'Assessments finished in time',
  unit: 'percent',
  decimals: 1,
  polarity: 'higher',
  basis: 'in-period',
  countLabel: 'Assessments finished in time, of all finished',
  baseline: { period: 'FY2024-25', value: 78.4, numerator: 1830, denominator: 2334 },
  targets: wholePlan(80),
  benchmarks: [{ id: 'england', label: 'England', values: [{ period: 'FY2025-26', value: 81.7 }] }],
  observations: halfYear([
    [82, 164, 200, 'up', 'green'],
    [82.9, 170, 205, 'up', 'green'],
    [83.2, 168, 202, 'up', 'green'],
    [84.1, 175, 208, 'up', 'green'],
    [84.3, 177, 210, 'up', 'green'],
    [85.4, 181, 212, 'up', 'green'],
  ]),
};

export const repeatReferrals: Indicator = {
  id: 'repeat-referrals',
  label: 'Referrals within twelve months of an earlier one',
  unit: 'percent',
  decimals: 1,
  polarity: 'lower',
  basis: 'year-to-date',
  countLabel: 'Repeat referrals, of all since April',
  baseline: { period: 'FY2024-25', value: 21.5, numerator: 128, denominator: 595 },
  targets: wholePlan(20),
  observations: halfYear([
    [19.3, 88, 455, 'down', 'green'],
    [19.1, 97, 508, 'down', 'green'],
    [18.6, 104, 560, 'down', 'green'],
    [17.3, 9, 52, 'down', 'green'],
    [17.8, 18, 101, 'up', 'green'],
    [18.3, 28, 153, 'up', 'green'],
  ]),
};

export const placementMoves: Indicator = {
  id: 'placement-moves',
  label: 'Children in care with three or more placements in a year',
  unit: 'percent',
  decimals: 1,
  polarity: 'lower',
  basis: 'snapshot',
  countLabel: 'Children with three or more placements, of all in care',
  baseline: { period: 'FY2024-25', value: 13.8, numerator: 57, denominator: 413 },
  targets: wholePlan(10),
  observations: halfYear([
    [14.9, 61, 410, 'up', 'red'],
    [14.7, 60, 408, 'down', 'red'],
    [15.3, 62, 405, 'up', 'red'],
    [16.4, 66, 403, 'up', 'red'],
    [17.2, 69, 402, 'up', 'red'],
    [18, 72, 400, 'up', 'red'],
  ]),
};

export const contactsRate: Indicator = {
  id: 'contacts-rate',
  label: 'Contacts per 10,000 children',
  unit: 'rate',
  per: 10000,
  decimals: 1,
  polarity: 'none',
  basis: 'annualised',
  targets: 'monitor-only',
  observations: observationsOver('2026-01', '2026-06', [401.2, 396.5, 408.8, 399.1, 403.7, 405.9]),
};
