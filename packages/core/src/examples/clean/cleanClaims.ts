import type { Claim } from '../../plan/Claim.js';

const ofPriority = (priority: string) =>
  ({
    where: `Priority ${priority}, How are we doing?`,
    at: { part: 'progress', priority },
  }) as const;
const analysis = (priority: string) =>
  ({
    where: `Priority ${priority}, Supporting performance analysis`,
    at: { part: 'analysis', priority },
  }) as const;

/** Everything the narrative of the clean plan says of its own figures: all of it true. */
export const cleanClaims: readonly Claim[] = [
  {
    kind: 'rollup',
    where: 'Summary',
    says: 'Three of six milestones are on track (50%).',
    at: { part: 'summary' },
    category: 'on-track',
    counts: 'milestones',
    count: 3,
    of: 6,
    percent: 50,
  },
  {
    kind: 'rollup',
    where: 'Summary',
    says: 'One milestone is complete (16.7%).',
    at: { part: 'summary' },
    category: 'complete',
    counts: 'milestones',
    count: 1,
    of: 6,
    percent: 16.7,
  },
  {
    kind: 'rollup',
    ...ofPriority('1'),
    says: 'Two of three milestones are on track.',
    priority: '1',
    category: 'on-track',
    count: 2,
    of: 3,
  },
  {
    kind: 'rollup',
    ...ofPriority('2'),
    says: 'One of three milestones has slipped.',
    priority: '2',
    category: 'at-risk',
    count: 1,
    of: 3,
  },
  {
    kind: 'value',
    ...analysis('1'),
    says: '85.4% of assessments were finished in time in June 2026.',
    indicator: 'assessments-on-time',
    period: '2026-06',
    value: 85.4,
    statedUnit: 'percent',
  },
  {
    kind: 'change',
    ...analysis('1'),
    says: 'That is 3.4 points up on January, five months before.',
    indicator: 'assessments-on-time',
    from: '2026-01',
    to: '2026-06',
    by: 3.4,
    movement: 'up',
    overMonths: 5,
  },
  {
    kind: 'trend',
    ...analysis('1'),
    says: 'It has risen every month.',
    indicator: 'assessments-on-time',
    from: '2026-01',
    to: '2026-06',
    movement: 'up',
  },
  {
    kind: 'comparison',
    ...analysis('1'),
    says: 'It is 5.4 points above the target of 80%.',
    indicator: 'assessments-on-time',
    period: '2026-06',
    position: 'above',
    with: 'target',
    value: 80,
    by: 5.4,
  },
  {
    kind: 'value',
    ...analysis('2'),
    says: '18.0% of children had three or more placements in June 2026.',
    indicator: 'placement-moves',
    period: '2026-06',
    value: 18,
  },
  {
    kind: 'comparison',
    ...analysis('2'),
    says: 'It is above the baseline of 13.8%.',
    indicator: 'placement-moves',
    period: '2026-06',
    position: 'above',
    with: 'baseline',
    value: 13.8,
  },
];
