import { longTermStability, shortTermStability } from '@milepost/core/definitions';
import type { Indicator } from '@milepost/core';
import { localTarget } from './localTarget.js';
import { managementInformation } from './managementInformation.js';
import { monthly } from '../monthly.js';

/** The KPI table of priority 3. */
export const sufficiencyOfPlacementsIndicators: readonly Indicator[] = [
  {
    ...shortTermStability,
    label: 'Short Term Placement Stability of Looked After Children (three placements within year)',
    countLabel: 'Number of children who are not yet in a stable placement',
    decimals: 1,
    assumed: ['basis'],
    source: managementInformation,
    baseline: { period: 'FY2017-18', value: 12.0, numerator: 52, denominator: 417, source: 'LAIT' },
    targets: localTarget(12),
    benchmarks: [
      {
        id: 'statistical-neighbours',
        label: 'Statistical neighbours',
        values: [{ period: 'FY2017-18', value: 13.5 }],
        source: 'Printed among the headlines, without a year',
      },
    ],
    observations: monthly({
      values: [
        12.5, 13.7, 13.9, 13.3, 12.6, 13.2, 12.7, 10.7, 11.4, 12.1, 11.5, 10.7, 10.8, 10.6, 9.8,
      ],
      arrows: '↑↑↑↓↓↑↓↓↑↑↓↓↓↓↓',
      counts:
        '52/415 58/422 60/432 57/430 52/413 56/424 54/427 45/421 47/414 50/412 47/408 44/410 45/418 44/417 41/417',
    }),
  },
  {
    ...longTermStability,
    label: 'Long Term Stability of Looked After Children continuously for at least 2.5 years',
    countLabel: 'Number of children who are in a stable placement',
    decimals: 1,
    assumed: ['basis'],
    source: managementInformation,
    baseline: { period: 'FY2017-18', value: 63.0, numerator: 69, denominator: 109, source: 'LAIT' },
    targets: localTarget(70),
    benchmarks: [
      {
        id: 'statistical-neighbours',
        label: 'Statistical neighbours',
        values: [{ period: 'FY2017-18', value: 65.9 }],
        source: 'Printed among the headlines, without a year',
      },
    ],
    observations: monthly({
      values: [
        61.1, 61.1, 59.8, 58.3, 56.9, 55.9, 59.1, 64.6, 65.2, 67.0, 67.6, 66.1, 67.8, 66.4, 64.4,
      ],
      arrows: '↓↓↓↓↓↓↑↑↑↑↑↓↑↓↓',
      counts:
        '66/108 66/108 64/107 63/108 66/116 66/118 68/115 73/113 75/115 75/112 75/111 74/112 78/115 79/119 76/118',
    }),
  },
];
