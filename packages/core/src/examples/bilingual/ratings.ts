import type { NamedRagRule } from '../../rag/RagRule.js';

export const ratings: readonly NamedRagRule[] = [
  { id: 'within-five-percent', kind: 'tolerance', within: 0.05, basis: 'relative' },
  { id: 'within-two-points', kind: 'tolerance', within: 2, basis: 'points' },
  { id: 'within-250-thousand', kind: 'tolerance', within: 250000, basis: 'points' },
  { id: 'year-on-year', kind: 'trend-aware', within: 0.05, basis: 'relative' },
  { id: 'occupancy', kind: 'range', low: 85, high: 92, within: 3 },
  { id: 'watch', kind: 'monitor' },
];
