import type { CheckRule } from './CheckRule.js';
import { claimAgainstRollUp } from './rules/claimAgainstRollUp.js';
import { claimAgainstSeries } from './rules/claimAgainstSeries.js';
import { countAndPercentage } from './rules/countAndPercentage.js';
import { overdueNotComplete } from './rules/overdueNotComplete.js';
import { printedTravel } from './rules/printedTravel.js';

/** Every rule but `unused-acknowledgement`, which looks at what the others found. */
export const checkRules: readonly CheckRule[] = [
  claimAgainstRollUp,
  claimAgainstSeries,
  countAndPercentage,
  printedTravel,
  overdueNotComplete,
];
