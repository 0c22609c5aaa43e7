import type { Headline } from '@milepost/core';

/**
 * The four headlines of key progress and their six measures. Figures keep the decimals printed (12%, 63%).
 * Education, employment or training is printed with its change and no figure before.
 */
export const headlines: readonly Headline[] = [
  {
    id: 'multiple-cp-plans',
    title: 'Fewer children on multiple child protection plans',
    text: 'The March 2019 figure beats our target, and is a little lower than the one published for our statistical neighbours.',
    measures: [
      {
        label: 'Children on multiple child protection plans',
        indicator: 'multiple-cp-plans',
        unit: 'percent',
        decimals: 1,
        polarity: 'lower',
        before: { period: '2018-03', value: 26.8 },
        after: { period: '2019-03', value: 22.7 },
        comparator: { label: 'statistical neighbours', value: 23.9 },
      },
    ],
  },
  {
    id: 'short-term-stability',
    title: 'Improved short-term placement stability',
    text: 'A key area of improvement over the last six months, and below the figure published for our statistical neighbours.',
    measures: [
      {
        label: 'Short-term placement stability',
        indicator: 'short-term-stability',
        unit: 'percent',
        decimals: 1,
        polarity: 'lower',
        before: { period: '2018-03', value: 12, decimals: 0 },
        after: { period: '2019-03', value: 10.7 },
        comparator: { label: 'statistical neighbours', value: 13.5 },
      },
    ],
  },
  {
    id: 'long-term-stability',
    title: 'Increased long-term placement stability',
    text: 'Now just above the figure published for our statistical neighbours.',
    measures: [
      {
        label: 'Long-term placement stability',
        indicator: 'long-term-stability',
        unit: 'percent',
        decimals: 1,
        polarity: 'higher',
        before: { period: '2018-03', value: 63, decimals: 0 },
        after: { period: '2019-03', value: 66.1 },
        comparator: { label: 'statistical neighbours', value: 65.9 },
      },
    ],
  },
  {
    id: 'care-leavers',
    title: 'Care leavers: accommodation, and education, employment or training (EET)',
    text: 'EET is 12.6 percentage points up on March 2018, and suitable accommodation has risen substantially. ‘Staying put’ went up too, from 2.6 percentage points to 16.7%.',
    measures: [
      {
        label: 'Care leavers in education, employment or training',
        indicator: 'care-leavers-eet',
        unit: 'percent',
        decimals: 1,
        polarity: 'higher',
        after: { period: '2019-03', value: 56.6 },
        change: 12.6,
      },
      {
        label: 'Care leavers in suitable accommodation',
        indicator: 'care-leavers-accommodation',
        unit: 'percent',
        decimals: 1,
        polarity: 'higher',
        before: { period: '2018-03', value: 86 },
        after: { period: '2019-03', value: 94.3 },
      },
      {
        label: 'Staying put',
        unit: 'percent',
        decimals: 1,
        polarity: 'higher',
        before: { value: 2.6, statedUnit: 'points' },
        after: { value: 16.7 },
      },
    ],
  },
];
