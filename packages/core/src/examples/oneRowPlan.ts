import type { Plan } from '../plan/Plan.js';

/** One of each: a priority, a milestone, an indicator, a month. */
export const oneRowPlan = {
  milepost: 1,
  id: 'one-row',
  title: 'A plan of one row',
  organisation: { name: 'Larkhaven Council (fictional)' },
  edition: { id: '2025-06', label: 'June 2025' },
  asAt: '2025-06-30',
  statuses: [{ id: 'on-track', label: 'On track', category: 'on-track' }],
  ragRules: [{ id: 'near', kind: 'tolerance', within: 0.1, basis: 'relative' }],
  defaultRagRule: 'near',
  priorities: [
    {
      ref: '1',
      title: 'One thing at a time',
      milestones: [
        {
          id: 'begin',
          ref: '1.1',
          text: 'Make a start.',
          status: 'on-track',
          schedule: [{ kind: 'due', period: '2025-07' }],
        },
      ],
      indicators: [
        {
          id: 'calls-answered',
          label: 'Calls answered',
          unit: 'percent',
          decimals: 1,
          polarity: 'higher',
          basis: 'in-period',
          targets: [{ value: 95, setFor: 'FY2025-26' }],
          observations: [{ period: '2025-06', value: 93.8 }],
        },
      ],
    },
  ],
} satisfies Plan;
