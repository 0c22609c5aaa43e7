import type { CheckRule } from './CheckRule.js';
import { changeAgainstSeries } from './rules/changeAgainstSeries.js';
import { claimAgainstRollUp } from './rules/claimAgainstRollUp.js';
import { claimAgainstSeries } from './rules/claimAgainstSeries.js';
import { claimsDisagree } from './rules/claimsDisagree.js';
import { comparisonAgainstSeries } from './rules/comparisonAgainstSeries.js';
import { countAndPercentage } from './rules/countAndPercentage.js';
import { overdueNotComplete } from './rules/overdueNotComplete.js';
import { printedTravel } from './rules/printedTravel.js';
import { proxyAsTheThing } from './rules/proxyAsTheThing.js';
import { trendAgainstSeries } from './rules/trendAgainstSeries.js';

/** Every rule but `unused-acknowledgement`, which looks at what the others found. */
export const checkRules: readonly CheckRule[] = [
  claimAgainstRollUp,
  claimAgainstSeries,
  changeAgainstSeries,
  trendAgainstSeries,
  comparisonAgainstSeries,
  claimsDisagree,
  proxyAsTheThing,
  countAndPercentage,
  printedTravel,
  overdueNotComplete,
];
