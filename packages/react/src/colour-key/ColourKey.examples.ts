import { smallPlan } from '@milepost/core/examples';
import type { ColourKeyProps } from './ColourKey.js';

export const colourKeyExamples = {
  everything: {
    rules: smallPlan.ragRules,
    travel: true,
    proxy: true,
    symbols: ['c', 'low', 'x', 'z'],
    statuses: ['provisional', 'revised'],
  },
  oneSetOfLines: {
    rules: [{ id: 'spend-lines', kind: 'thresholds', green: 120000, amber: 150000 }],
  },
  sameRuleTwice: {
    rules: [
      { id: 'near', kind: 'tolerance', within: 0.1, basis: 'relative' },
      { id: 'close', kind: 'tolerance', within: 0.1, basis: 'relative' },
    ],
  },
  travelAlone: { travel: true },
  monitorAlone: { rules: [{ id: 'watch', kind: 'monitor' }] },
  nothing: {},
} as const satisfies Record<string, ColourKeyProps>;
