import type { Claim } from '@milepost/core';
import { comparisons } from './comparisons.js';
import { inAnalysis } from './claimPlaces.js';
import { movements } from './movements.js';

const MONTHS: Readonly<Record<string, string>> = {
  '2018-03': 'March 2018',
  '2019-03': 'March 2019',
  '2019-04': 'April 2019',
  '2019-06': 'June 2019',
};

const summary = 'Summary of progress';
const progress = (priority: string) => `Priority ${priority}: How are we doing?`;

/** What the narrative says of the milestones and the figures, as printed, right or wrong. */
export const claims: readonly Claim[] = [
  {
    kind: 'rollup',
    where: summary,
    at: { part: 'summary' },
    says: 'On track: 17 of “the priorities” (68.2%), of 22 milestones.',
    quote: 'on track with 17 of the priorities (68.2%)',
    category: 'on-track',
    counts: 'priorities',
    count: 17,
    of: 22,
    percent: 68.2,
  },
  {
    kind: 'rollup',
    where: `${summary}, figure`,
    at: { part: 'summary' },
    says: 'On track: 77.3% of milestones.',
    category: 'on-track',
    percent: 77.3,
  },
  {
    kind: 'rollup',
    where: summary,
    at: { part: 'summary' },
    says: 'One milestone, 1.4, is not scheduled to begin yet.',
    quote: 'One is not scheduled to begin yet',
    category: 'not-due',
    count: 1,
  },
  onTrack('1', 4, 7, 'on track with four of the seven'),
  {
    kind: 'rollup',
    where: progress('1'),
    at: { part: 'progress', priority: '1' },
    says: 'The one milestone left is not due until July 2019.',
    quote: 'the one that remains does not start until July 2019',
    priority: '1',
    category: 'not-due',
    count: 1,
  },
  onTrack('2', 3, 4, 'on track with three of the four'),
  onTrack('3', 3, 3, 'on track with all three'),
  {
    kind: 'rollup',
    where: 'Priority 3: What are we worried about?',
    at: { part: 'worried-about', priority: '3', item: 1 },
    says: 'Every milestone is still on track.',
    quote: 'Every milestone is still on track',
    priority: '3',
    category: 'on-track',
    percent: 100,
  },
  onTrack('4', 3, 3, 'on track with all three'),
  onTrack('5', 1, 3, 'on track with one of the three'),
  onTrack('6', 1, 2, 'on track with one of the two'),
  stated(
    '1',
    'icpc-within-15-days',
    '2019-03',
    80.6,
    '80.6% of Initial Child Protection Conferences',
  ),
  stated('1', 'icpc-within-15-days', '2019-06', 94.6, 'quarter one closed at 94.6%'),
  stated('2', 're-referrals', '2019-04', 37.7, 'to 37.7%'),
  stated('2', 're-referrals', '2019-06', 31.4, 'closed lower, at 31.4%'),
  stated('2', 'multiple-cp-plans', '2019-06', 23.5, 'had settled at 23.5% when quarter one closed'),
  stated(
    '3',
    'short-term-stability',
    '2019-06',
    9.8,
    'stood at 9.8% when quarter one of 2019/20 closed',
  ),
  stated('3', 'long-term-stability', '2019-06', 64.4, 'to 64.4%'),
  stated('5', 'care-leavers-eet', '2018-03', 44, '44% (March 2018)'),
  stated('5', 'care-leavers-eet', '2019-03', 56.6, '56.6% (March 2019)'),
  stated('5', 'care-leavers-accommodation', '2018-03', 86, '86% (March 2018)'),
  stated('5', 'care-leavers-accommodation', '2019-03', 94.3, '94.3% (March 2019)'),
  stated('5', 'care-leavers-accommodation', '2019-06', 95.7, 'at 95.7%'),
  ...comparisons,
  ...movements,
];

function onTrack(priority: string, count: number, of: number, quote: string): Claim {
  const says = `On track: ${count} of ${of} milestones.`;
  return {
    kind: 'rollup',
    where: progress(priority),
    at: { part: 'progress', priority },
    says,
    quote,
    priority,
    category: 'on-track',
    count,
    of,
  };
}

function stated(
  priority: string,
  indicator: string,
  period: string,
  value: number,
  quote: string,
): Claim {
  const says = `${MONTHS[period] ?? period}: ${value}%.`;
  return { kind: 'value', ...inAnalysis(priority), says, quote, indicator, period, value };
}
