import type { Indicator } from '../../indicator/Indicator.js';
import { observationsOver } from '../observationsOver.js';
import { yearsShown } from './yearsShown.js';

const lead = 'Head of Special Educational Needs';
const yearlyReturn = 'Special educational needs return';

/** Plans, placements and what they cost; two that nobody may call good or bad. */
export const specialNeedsIndicators: readonly Indicator[] = [
  {
    id: 'plans-in-20-weeks',
    label: 'Education, health and care plans finished within 20 weeks',
    countLabel: 'Number of plans finished within 20 weeks',
    unit: 'percent',
    decimals: 1,
    polarity: 'higher',
    basis: 'in-period',
    rule: 'trend',
    lead,
    source: yearlyReturn,
    targets: [{ value: 75, setFor: 'AY2024-25', appliesTo: 'all-shown' }],
    benchmarks: [
      {
        id: 'england',
        label: 'England',
        values: [
          { period: '2023', value: 50.3 },
          { period: '2024', value: 46.4 },
        ],
        source: 'Made-up figures',
      },
    ],
    observations: observationsOver(...yearsShown, [
      { numerator: 241, denominator: 398 },
      { numerator: 262, denominator: 421 },
      { numerator: 228, denominator: 437 },
      { numerator: 249, denominator: 502 },
      { numerator: 257, denominator: 588 },
      { numerator: 331, denominator: 641 },
      { numerator: 412, denominator: 667 },
    ]),
  },
  {
    id: 'children-with-a-plan',
    label: 'Children and young people with a plan',
    unit: 'count',
    decimals: 0,
    polarity: 'none',
    basis: 'snapshot',
    rule: 'watch',
    targets: 'monitor-only',
    lead,
    source: yearlyReturn,
    observations: observationsOver(...yearsShown, [2314, 2488, 2675, 2941, 3268, 3607, 3912]),
  },
  {
    id: 'plans-in-mainstream',
    label: 'Children with a plan who go to a mainstream school',
    definition:
      'Too few means that children travel far from home; too many, that they are taught where they cannot learn.',
    unit: 'percent',
    decimals: 1,
    polarity: 'range',
    basis: 'snapshot',
    rule: 'mainstream',
    lead,
    source: yearlyReturn,
    observations: observationsOver(...yearsShown, [34.8, 35.1, 36.6, 38.2, 39.9, 41.7, 43.2]),
  },
  {
    id: 'places-outside-the-county',
    label: 'Children placed in schools outside the county',
    unit: 'count',
    decimals: 0,
    polarity: 'lower',
    basis: 'snapshot',
    rule: 'trend',
    lead,
    source: yearlyReturn,
    targets: [{ value: 150, setFor: 'AY2024-25', appliesTo: 'all-shown' }],
    observations: observationsOver(...yearsShown, [142, 158, 163, 187, 211, 211, 198]),
  },
  {
    id: 'independent-school-fees',
    label: 'Spend on places in independent special schools',
    unit: 'currency',
    decimals: 0,
    polarity: 'lower',
    basis: 'in-period',
    rule: 'trend',
    travel: { compareWith: { averageOf: 3 } },
    lead: 'Education Finance Manager',
    source: 'Ledger',
    targets: [{ value: 9500000, setFor: 'AY2024-25' }],
    observations: observationsOver(
      ...yearsShown,
      [6180000, 6745000, 7120000, 8390000, 10265000, 11840000, 12115000],
    ),
  },
  {
    id: 'appeals',
    label: 'Appeals registered for every 10,000 pupils',
    unit: 'rate',
    per: 10000,
    decimals: 1,
    polarity: 'lower',
    basis: 'in-period',
    lead,
    source: 'Tribunal statistics',
    observations: observationsOver(...yearsShown, [5.2, 6.1, 5.9, 8.4, 11.7, 14.2, 13.8]),
  },
];
