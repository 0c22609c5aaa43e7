import { careLeaversAccommodation, careLeaversEet } from '@milepost/core/definitions';
import type { Indicator } from '@milepost/core';
import { localTarget } from './localTarget.js';
import { managementInformation } from './managementInformation.js';
import { monthly } from '../monthly.js';

const yearNotStated = 'Printed in the performance analysis, without a year';

/** The KPI table of priority 5. The last three counts of suitable accommodation are printed as those of EET. */
export const careLeaversIndicators: readonly Indicator[] = [
  {
    ...careLeaversEet,
    label: '% of Care Leavers in EET',
    countLabel: 'Number of Care Leavers in EET',
    definition: 'EET is education, employment or training.',
    decimals: 1,
    basis: 'snapshot',
    assumed: ['basis'],
    source: managementInformation,
    baseline: {
      period: 'FY2017-18',
      value: 53.0,
      numerator: 121,
      denominator: 227,
      source: 'LAIT',
    },
    targets: localTarget(65),
    benchmarks: [
      {
        id: 'england',
        label: 'England',
        values: [{ period: 'FY2017-18', value: 51 }],
        source: yearNotStated,
      },
      {
        id: 'statistical-neighbours',
        label: 'Statistical neighbours',
        values: [{ period: 'FY2017-18', value: 43.6 }],
        source: yearNotStated,
      },
    ],
    observations: monthly({
      values: [
        52.0, 55.0, 54.8, 53.0, 54.5, 54.6, 55.1, 58.2, 56.9, 58.4, 57.5, 56.6, 55.1, 56.4, 56.4,
      ],
      arrows: '↓↑↓↓↑↑↑↑↓↑↓↓↓↑=',
      counts:
        '116/224 117/214 119/217 116/219 121/222 118/216 119/216 124/213 123/216 128/219 127/221 129/228 125/227 128/227 132/234',
    }),
  },
  {
    ...careLeaversAccommodation,
    label: '% Care Leavers in Suitable Accommodation',
    countLabel: 'Number of Care Leavers in Suitable Accommodation',
    definition: 'Care leavers in suitable accommodation, as a share of all care leavers.',
    decimals: 1,
    basis: 'snapshot',
    assumed: ['basis'],
    source: managementInformation,
    baseline: {
      period: 'FY2017-18',
      value: 86.0,
      numerator: 172,
      denominator: 200,
      source: 'LAIT',
    },
    targets: localTarget(90),
    benchmarks: [
      {
        id: 'england',
        label: 'England',
        values: [{ period: 'FY2017-18', value: 84 }],
        source: yearNotStated,
      },
      {
        id: 'statistical-neighbours',
        label: 'Statistical neighbours',
        values: [{ period: 'FY2017-18', value: 80.3 }],
        source: yearNotStated,
      },
    ],
    observations: monthly({
      values: [
        92.9, 93.5, 93.5, 90.9, 92.8, 91.7, 92.1, 94.8, 94.4, 95.9, 95.9, 94.3, 94.3, 96.0, 95.7,
      ],
      arrows: '↓↑↓↓↑↓↑↑↓↑↓↓=↑↓',
      counts:
        '208/224 200/214 203/217 199/219 206/222 198/216 199/216 202/213 204/216 210/219 212/221 215/228 125/227 128/227 132/234',
    }),
  },
];
