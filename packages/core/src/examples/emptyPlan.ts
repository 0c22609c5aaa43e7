import type { Plan } from '../plan/Plan.js';

/** The least a plan can be: nothing to report on yet. */
export const emptyPlan = {
  milepost: 1,
  id: 'empty',
  title: 'A plan not yet begun',
  organisation: { name: 'Larkhaven Council (fictional)' },
  edition: { id: '2025-06', label: 'June 2025' },
  asAt: '2025-06-30',
  statuses: [],
  ragRules: [],
  priorities: [],
} satisfies Plan;
