import type { Plan } from '../../plan/Plan.js';
import { earlierHelpPriority } from './earlierHelpPriority.js';
import { earlierWorkforcePriority } from './earlierWorkforcePriority.js';
import { smallPlan } from '../smallPlan.js';

const { claims: _, ...lasting } = smallPlan;

/**
 * The report before `smallPlan`, of March 2025 and as made up as that: what the same council might have said a quarter
 * earlier, with something of every kind of change between the two. For showing what changed since the last report.
 */
export const earlierPlan = {
  ...lasting,
  edition: { id: '2025-03', label: { en: 'March 2025', cy: 'Mawrth 2025' } },
  asAt: '2025-03-31',
  summary: 'Seven milestones across two priorities. Family plans are the ones that worry us most.',
  governance: [
    { name: 'Improvement Board', cadence: 'Every six weeks', role: 'Holds the plan to account' },
    { name: 'Scrutiny Committee', cadence: 'Quarterly' },
  ],
  headlines: [
    {
      id: 'visits',
      title: 'More visits on time',
      text: 'Nine visits in ten are now made on time.',
      measures: [
        {
          label: 'Visits made on time',
          indicator: 'visits-on-time',
          unit: 'percent',
          decimals: 1,
          polarity: 'higher',
          before: { period: '2024-06', value: 80.9 },
          after: { period: '2025-03', value: 90.6 },
          comparator: { label: 'statistical neighbours', value: 94, period: 'FY2024-25' },
        },
      ],
    },
  ],
  priorities: [earlierHelpPriority, earlierWorkforcePriority],
} satisfies Plan;
