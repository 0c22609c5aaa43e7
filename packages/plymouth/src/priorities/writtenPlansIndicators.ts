import { repeatProtectionPlans, reReferrals } from '@milepost/core/definitions';
import type { Indicator } from '@milepost/core';
import { localTarget } from './localTarget.js';
import { managementInformation } from './managementInformation.js';
import { monthly } from '../monthly.js';

/** The KPI table of priority 2. */
export const writtenPlansIndicators: readonly Indicator[] = [
  {
    ...reReferrals,
    label: 'Re-referrals within 12 months (YTD)',
    basis: 'year-to-date',
    source: managementInformation,
    baseline: { period: 'FY2017-18', value: 28.0, source: 'LAIT' },
    targets: localTarget(25),
    benchmarks: [
      {
        id: 'statistical-neighbours',
        label: 'Statistical neighbours',
        values: [{ period: '2018-03', value: 23.9 }],
      },
    ],
    observations: monthly({
      values: [
        29.7, 30.9, 32.1, 32.7, 33.4, 33.3, 33.0, 33.1, 32.9, 33.0, 32.6, 32.4, 37.7, 32.2, 31.4,
      ],
      arrows: '↑↑↑↑↑↓↓↑↓↑↓↓↑↓↓',
    }),
  },
  {
    ...repeatProtectionPlans,
    label: '% of children subject to multiple child protection plans',
    countLabel: 'Number of children subject to multiple child protection',
    basis: 'year-to-date',
    assumed: ['basis'],
    source: managementInformation,
    baseline: {
      period: 'FY2017-18',
      value: 26.8,
      numerator: 112,
      denominator: 418,
      source: 'LAIT',
    },
    targets: localTarget(23),
    benchmarks: [
      {
        id: 'statistical-neighbours',
        label: 'Statistical neighbours',
        values: [{ period: 'FY2017-18', value: 23.9 }],
        source: 'Printed among the headlines, without a year',
      },
    ],
    observations: monthly({
      values: [
        36.8, 23.8, 24.6, 19.6, 24.6, 23.0, 24.7, 21.8, 23.9, 22.4, 24.8, 22.7, 28.0, 27.1, 23.5,
      ],
      arrows: '↑↓↑↓↑↓↑↓↑↓↑↓↑↓↓',
      counts:
        '7/19 10/42 16/65 19/97 28/114 29/126 36/146 36/165 48/201 52/232 64/258 64/282 07/25 13/48 16/68',
    }),
  },
];
