import { conferenceRate, conferencesWithin15Days, section47Rate } from '@milepost/core/definitions';
import type { Indicator } from '@milepost/core';
import { monthly } from '../monthly.js';
import { managementInformation } from './managementInformation.js';

const notTheSameChildren =
  'the two counts are not of the same children, so the view is only approximate';

/** The KPI table of priority 1, in the order printed: three proxies, two rates, one indicator with a target. */
export const strategyDiscussionsIndicators: readonly Indicator[] = [
  {
    id: 'strategy-discussions-to-s47',
    label: '% Strategy discussions that lead to S47',
    definition: 'S47s over strategy discussions, both of the same period.',
    unit: 'percent',
    decimals: 1,
    polarity: 'none',
    basis: 'in-period',
    assumed: ['polarity'],
    source: managementInformation,
    rule: 'monitor',
    proxy: {
      standsFor: 'how many strategy discussions lead to a section 47 enquiry',
      because: notTheSameChildren,
    },
    baseline: { period: 'FY2017-18', value: 69.4, source: 'Local' },
    targets: 'monitor-only',
    observations: monthly({
      values: [
        53.1, 50.5, 70.9, 66.2, 71.0, 74.8, 72.6, 62.9, 59.7, 45.1, 42.3, 57.3, 55.7, 61.2, 49.8,
      ],
      arrows: '↓↓↑↓↑↑↓↓↓↓↓↑↓↑↓',
    }),
  },
  {
    ...section47Rate,
    label: 'Section 47 enquiries per 10,000',
    basis: 'annualised',
    assumed: ['polarity', 'basis'],
    source: managementInformation,
    rule: 'monitor',
    travel: 'none',
    baseline: { period: 'FY2017-18', value: 357.3, source: 'LAIT' },
    targets: 'monitor-only',
    observations: monthly({
      values: [
        290.8, 105.3, 458.0, 332.1, 162.6, 345.8, 371.0, 334.4, 203.8, 199.2, 137.4, 233.6, 224.9,
        231.7, 229.0,
      ],
    }),
  },
  {
    id: 's47-to-icpc',
    label: '% S47 leading to ICPC',
    unit: 'percent',
    decimals: 1,
    polarity: 'none',
    basis: 'in-period',
    assumed: ['polarity', 'basis'],
    source: managementInformation,
    rule: 'monitor',
    proxy: {
      standsFor:
        'how many section 47 enquiries lead to an Initial Child Protection Conference (ICPC)',
      because: notTheSameChildren,
    },
    baseline: { period: 'FY2017-18', value: 22.5, source: 'Local' },
    targets: 'monitor-only',
    observations: monthly({
      values: [
        18.1, 19.2, 14.5, 21.4, 29.6, 9.3, 12.3, 17.3, 44.9, 48.3, 51.7, 23.5, 24.5, 26.7, 22.0,
      ],
      arrows: '↓↑↓↑↑↓↑↑↑↑↑↓↑↑↓',
    }),
  },
  {
    ...conferenceRate,
    label: 'ICPCs per 10,000',
    basis: 'annualised',
    assumed: ['polarity', 'basis'],
    source: managementInformation,
    rule: 'monitor',
    travel: 'none',
    baseline: { period: 'FY2017-18', value: 87.8, source: 'LAIT' },
    targets: 'monitor-only',
    observations: monthly({
      values: [
        52.7, 64.1, 66.4, 71.0, 48.1, 32.1, 45.8, 45.8, 91.6, 96.2, 71.0, 55.0, 55.0, 62.0, 50.4,
      ],
    }),
  },
  {
    ...conferencesWithin15Days,
    label: '% Initial Case Conference within 15 working days of Strategy Discussion YTD',
    basis: 'year-to-date',
    source: managementInformation,
    baseline: { period: 'FY2017-18', value: 91.3, source: 'LAIT' },
    targets: [
      { value: 75, setFor: 'FY2018-19' },
      { value: 80, setFor: 'FY2019-20', source: '2019/20 local target' },
    ],
    observations: monthly({
      values: [
        100.0, 90.2, 80.0, 76.6, 79.5, 81.5, 80.2, 77.5, 79.3, 78.4, 80.3, 80.6, 100.0, 96.1, 94.6,
      ],
      arrows: '↑↓↓↓↑↑↓↓↑↓↑↑↑↓↓',
    }),
  },
  {
    id: 'icpc-to-cp-plan',
    label: '% ICPC leading to CP Plans',
    unit: 'percent',
    decimals: 1,
    polarity: 'none',
    basis: 'in-period',
    assumed: ['polarity', 'basis'],
    source: managementInformation,
    rule: 'monitor',
    proxy: {
      standsFor:
        'how many Initial Child Protection Conferences (ICPCs) lead to a child protection plan',
      because: notTheSameChildren,
    },
    baseline: { period: 'FY2017-18', value: 94.7, source: 'Local' },
    targets: 'monitor-only',
    observations: monthly({
      values: [
        82.6, 82.1, 79.3, 100.0, 81.0, 85.7, 100.0, 90.0, 90.0, 73.8, 83.9, 100.0, 104.2, 85.2,
        90.9,
      ],
      arrows: '↓↓↓↑↓↑↑↓↓↓↑↑↑↓↑',
    }),
  },
];
