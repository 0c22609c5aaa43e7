import type { Plan } from '@milepost/core';

/** The words and rules the report judges by: milestone statuses, the colour key, direction of travel. */
export const ratings = {
  statuses: [
    { id: 'on-track', label: 'ON TRACK', category: 'on-track' },
    { id: 'slight-slippage', label: 'SLIGHT SLIPPAGE', category: 'at-risk' },
    { id: 'not-yet-due', label: 'NOT YET DUE', category: 'not-due' },
  ],
  ragRules: [
    { id: 'within-15-percent', kind: 'tolerance', within: 0.15, basis: 'relative' },
    { id: 'monitor', kind: 'monitor' },
  ],
  defaultRagRule: 'within-15-percent',
  travel: { compareWith: 'previous', firstAgainstBaseline: true },
} as const satisfies Partial<Plan>;
