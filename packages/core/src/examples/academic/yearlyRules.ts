import type { NamedRagRule } from '../../rag/RagRule.js';

/** No rule is the default: a measure that names none is not rated. */
export const yearlyRules: readonly NamedRagRule[] = [
  { id: 'trend', kind: 'trend-aware', within: 0.1, basis: 'relative' },
  { id: 'trend-two-points', kind: 'trend-aware', within: 2, basis: 'points' },
  { id: 'spare-places', kind: 'range', low: 5, high: 10, within: 3 },
  { id: 'class-size', kind: 'range', low: 24, high: 28, within: 1 },
  { id: 'balances', kind: 'range', low: 3, high: 8, within: 2 },
  { id: 'mainstream', kind: 'range', low: 40, high: 50, within: 4 },
  { id: 'about-one', kind: 'tolerance', within: 1, basis: 'points' },
  { id: 'watch', kind: 'monitor' },
];
