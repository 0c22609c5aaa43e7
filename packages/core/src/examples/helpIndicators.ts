import type { Indicator } from '../indicator/Indicator.js';
import { observationsOver } from './observationsOver.js';

const monthsShown = ['2024-04', '2025-06'] as const;

/** Indicators of the first priority: green, amber and red; a proxy over 100%; a rate; year to date; a range. */
export const helpIndicators: readonly Indicator[] = [
  {
    id: 'visits-on-time',
    label: { en: 'Visits made on time', cy: 'Ymweliadau a wnaed yn brydlon' },
    definition: 'Visits made within ten working days, as a share of all visits due in the month.',
    unit: 'percent',
    decimals: 1,
    polarity: 'higher',
    basis: 'in-period',
    lead: 'Head of Safeguarding',
    baseline: { period: 'FY2023-24', value: 74.2, source: 'Local' },
    targets: [{ value: 90, setFor: 'FY2025-26', appliesTo: 'all-shown', assumed: true }],
    benchmarks: [
      {
        id: 'england',
        label: { en: 'England', cy: 'Lloegr' },
        values: [
          { period: 'FY2023-24', value: 84.1 },
          { period: 'FY2024-25', value: 85.6 },
        ],
        source: 'Made-up figures',
      },
      {
        id: 'neighbours',
        label: { en: 'Statistical neighbours', cy: 'Cymdogion ystadegol' },
        values: [{ period: 'FY2024-25', value: 94.0 }],
        source: 'Made-up figures',
      },
    ],
    observations: observationsOver(
      ...monthsShown,
      [76.4, 78, 80.9, 81, 83.5, 82.1, 79.6, 84.8, 88.2, 88.2, 90, 91.3, 92.7, 89.4, 93.1],
    ),
  },
  {
    id: 'discussions-to-enquiries',
    label: 'Discussions that led to an enquiry',
    unit: 'percent',
    decimals: 1,
    polarity: 'none',
    basis: 'in-period',
    proxy: {
      standsFor: 'How many discussions about a child lead to an enquiry about the same child.',
      because:
        'Enquiries and discussions are counted in the same month and not matched child by child.',
    },
    baseline: { period: 'FY2023-24', value: 86.5, source: 'Local' },
    targets: 'monitor-only',
    observations: observationsOver(
      ...monthsShown,
      [88.2, 91, 79.5, 84.4, 95.1, 99.3, 103.6, 97.8, 92.2, 90.5, 87.7, 94, 101.4, 96.3, 93.9],
    ),
  },
  {
    id: 'contacts-rate',
    label: 'Contacts per 10,000 children',
    unit: 'rate',
    per: 10000,
    decimals: 1,
    polarity: 'none',
    basis: 'annualised',
    travel: 'none',
    baseline: { period: 'FY2023-24', value: 1412.6, source: 'LAIT' },
    targets: 'monitor-only',
    benchmarks: [
      {
        id: 'england',
        label: { en: 'England', cy: 'Lloegr' },
        values: [{ period: 'FY2024-25', value: 1298.3 }],
        source: 'Made-up figures',
      },
    ],
    assumed: ['basis'],
    observations: observationsOver(
      ...monthsShown,
      [
        1390.2, 1402.8, 1288, 1351.7, 1190.4, 1366.6, 1420.9, 1377.3, 1144.5, 1401.1, 1360, 1398.4,
        1322.7, 1345.6, 1310.8,
      ],
    ),
  },
  {
    id: 'repeat-plans',
    label: {
      en: 'Children on a second or later plan',
      cy: 'Plant ar ail gynllun neu un diweddarach',
    },
    countLabel: 'Number of children starting a second or later plan',
    unit: 'percent',
    decimals: 1,
    polarity: 'lower',
    basis: 'year-to-date',
    rule: 'three-points',
    baseline: { period: 'FY2023-24', value: 24.8, numerator: 36, denominator: 145, source: 'LAIT' },
    targets: [
      { value: 22, setFor: 'FY2024-25' },
      { value: 20, setFor: 'FY2025-26' },
    ],
    observations: observationsOver(...monthsShown, [
      { numerator: 3, denominator: 11 },
      { value: 25, numerator: 6, denominator: 24 },
      { value: 21.6, numerator: 8, denominator: 37 },
      { value: 22.4, numerator: 11, denominator: 49 },
      { value: 21.7, numerator: 13, denominator: 60 },
      { value: 20.3, numerator: 15, denominator: 74 },
      { value: 21.6, numerator: 19, denominator: 88 },
      { value: 21.6, numerator: 21, denominator: 97 },
      { value: 22.2, numerator: 24, denominator: 108 },
      { value: 22.3, numerator: 27, denominator: 121 },
      { value: 21.8, numerator: 29, denominator: 133 },
      { value: 21.2, numerator: 31, denominator: 146 },
      { value: 33.3, numerator: 1, denominator: 3 },
      { value: 21.1, numerator: 4, denominator: 19 },
      { value: 18.2, numerator: 6, denominator: 33 },
    ]),
  },
  {
    id: 'caseload',
    label: { en: 'Average caseload', cy: 'Llwyth achosion cyfartalog' },
    unit: 'count',
    decimals: 1,
    polarity: 'range',
    basis: 'snapshot',
    rule: 'caseload-range',
    baseline: { period: 'FY2023-24', value: 21.3, source: 'Local' },
    observations: observationsOver(
      ...monthsShown,
      [20.4, 19.8, 18.9, 18, 17.2, 16.8, 16.1, 15.5, 14.9, 14.2, 13.6, 11.4, 12.6, 14.1, 16.3],
    ),
  },
];
