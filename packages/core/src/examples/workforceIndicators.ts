import type { Indicator } from '../indicator/Indicator.js';
import { observationsOver } from './observationsOver.js';

const monthsShown = ['2024-04', '2025-06'] as const;

/** Indicators of the second priority: money, days, symbols and gaps, and a quarterly ratio (a table of its own). */
export const workforceIndicators: readonly Indicator[] = [
  {
    id: 'agency-spend',
    label: 'Spend on agency staff',
    unit: 'currency',
    decimals: 0,
    polarity: 'lower',
    basis: 'in-period',
    rule: 'spend-lines',
    baseline: { period: 'FY2023-24', value: 171250, source: 'Ledger' },
    observations: observationsOver(
      ...monthsShown,
      [
        168400, 166020, 151200, 150000, 149900, 144310, 139875, 141020, 133600, 128450, 126900,
        120000, 118250, 97300, 101840,
      ],
    ),
  },
  {
    id: 'days-to-visit',
    label: 'Days from referral to first visit',
    unit: 'days',
    decimals: 0,
    polarity: 'lower',
    basis: 'rolling-12',
    rule: 'year-on-year',
    baseline: { period: 'FY2023-24', value: 15 },
    targets: [{ value: 10, setFor: 'FY2024-25', appliesTo: { from: '2024-04', to: '2025-06' } }],
    observations: observationsOver(
      ...monthsShown,
      [14, 15, 13, 12, 11, 10, 9, 10, 11, 11, 12, 12, 13, 15, 16],
    ),
  },
  {
    id: 'supervision',
    label: 'Staff with supervision in the month',
    countLabel: 'Number of staff with supervision in the month',
    unit: 'percent',
    decimals: 1,
    polarity: 'higher',
    basis: 'in-period',
    targets: [
      { value: 85, setFor: 'FY2024-25', appliesTo: { from: '2024-10', to: '2025-03' } },
      { value: 90, setFor: 'FY2025-26' },
    ],
    observations: [
      ...observationsOver(...monthsShown, [
        71.5,
        { symbol: 'c' },
        { symbol: 'x', note: 'The recording system was being replaced.' },
        { symbol: 'z', numerator: 0, denominator: 0 },
        { symbol: 'low' },
        null,
        78.2,
        { value: 79.1, vintage: '2024-12-01' },
        82,
        85,
        86.1,
        74,
        88.9,
        { value: 90.1, status: 'provisional' },
        { value: 91, status: 'provisional', note: 'Two teams have yet to report.' },
      ]),
      { period: '2024-11', value: 80.4, vintage: '2025-02-01', status: 'revised' },
    ],
  },
  {
    id: 'workers-per-manager',
    label: 'Social workers to each manager',
    unit: 'ratio',
    decimals: 1,
    polarity: 'range',
    basis: 'snapshot',
    rule: 'one-point',
    targets: [{ value: 6, setFor: 'FY2024-25' }],
    observations: [
      { period: 'FY2024-25-Q1', value: 7.4 },
      { period: 'FY2024-25-Q2', value: 6.8 },
      { period: 'FY2024-25-Q3', value: 6 },
      { period: 'FY2024-25-Q4', value: 5.2 },
      { period: 'FY2025-26-Q1', value: 5.9 },
    ],
  },
];
