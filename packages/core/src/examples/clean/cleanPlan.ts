import type { Plan } from '../../plan/Plan.js';
import { cleanClaims } from './cleanClaims.js';
import { cleanPriorities } from './cleanPriorities.js';

/**
 * A made-up council's plan in which everything agrees with everything: `checkPlan` finds nothing. Each figure stands
 * beside another statement that holds it, so that a change to one of them shows.
 */
export const cleanPlan = {
  milepost: 1,
  id: 'marchwell-2026',
  title: 'Children’s Services Improvement Plan',
  organisation: { name: 'Marchwell Council (fictional)' },
  edition: { id: '2026-06', label: 'June 2026' },
  asAt: '2026-06-30',
  summary: 'Three of six milestones are on track (50%), and one is complete (16.7%).',
  headlines: [
    {
      id: 'assessments',
      title: 'Assessments sooner',
      text: 'Assessments finished in time rose from 82.0% in January to 85.4% in June.',
      measures: [
        {
          label: 'Assessments finished in time',
          indicator: 'assessments-on-time',
          unit: 'percent',
          decimals: 1,
          polarity: 'higher',
          before: { period: '2026-01', value: 82 },
          after: { period: '2026-06', value: 85.4 },
          change: 3.4,
          comparator: { label: 'England', value: 81.7, period: 'FY2025-26' },
        },
      ],
    },
  ],
  statuses: [
    { id: 'complete', label: 'Complete', category: 'complete' },
    { id: 'on-track', label: 'On track', category: 'on-track' },
    { id: 'slipping', label: 'Slipping', category: 'at-risk' },
    { id: 'not-due', label: 'Not yet due', category: 'not-due' },
  ],
  ragRules: [{ id: 'two-points', kind: 'tolerance', within: 2, basis: 'points' }],
  defaultRagRule: 'two-points',
  priorities: cleanPriorities,
  claims: cleanClaims,
} satisfies Plan;
