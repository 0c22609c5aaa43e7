import type { Column } from './Sheet.js';
import { words } from './words.js';

/** Direction of travel, on the sheet Plan for all indicators and on Indicators for one. */
export function travelColumns(whose: 'plan' | 'indicator'): Column[] {
  const none = whose === 'indicator';
  return [
    {
      heading: 'Travel compares with',
      path: ['travel', 'compareWith'],
      kind: 'choice',
      choices: none ? ['none', ...words.comparisons] : words.comparisons,
      note: `What a figure is compared with to say which way it went: previous, the period before; same-period-last-year; previous-in-year, the period before within the financial year; average, the mean of several before.${none ? ' none: this indicator goes without. Blank: as the sheet Plan says.' : ''}`,
    },
    {
      heading: 'Travel averages',
      path: ['travel', 'compareWith', 'averageOf'],
      kind: 'number',
      note: 'With average: how many periods before are averaged, 2 to 60.',
    },
    {
      heading: 'Travel first against baseline',
      path: ['travel', 'firstAgainstBaseline'],
      kind: 'yes-or-no',
      note: 'Whether the first period of a series is compared with its baseline. Blank means yes.',
    },
    {
      heading: 'Travel precision',
      path: ['travel', 'precision'],
      kind: 'choice',
      choices: words.precisions,
      note: 'stated: compare at the decimals shown. exact: compare the figures as held. Blank means stated.',
    },
  ];
}
