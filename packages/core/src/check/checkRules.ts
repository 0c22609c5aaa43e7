import type { CheckRule } from './CheckRule.js';
import { actionPastDue } from './rules/actionPastDue.js';
import { baselineAndCounts } from './rules/baselineAndCounts.js';
import { changeAgainstSeries } from './rules/changeAgainstSeries.js';
import { claimAgainstRollUp } from './rules/claimAgainstRollUp.js';
import { claimAgainstSeries } from './rules/claimAgainstSeries.js';
import { claimsDisagree } from './rules/claimsDisagree.js';
import { comparatorUsedTwice } from './rules/comparatorUsedTwice.js';
import { comparisonAgainstSeries } from './rules/comparisonAgainstSeries.js';
import { countAndPercentage } from './rules/countAndPercentage.js';
import { countedAsAnother } from './rules/countedAsAnother.js';
import { cumulativeCountFalls } from './rules/cumulativeCountFalls.js';
import { headlineAgainstSeries } from './rules/headlineAgainstSeries.js';
import { headlineChange } from './rules/headlineChange.js';
import { milestoneNotReviewed } from './rules/milestoneNotReviewed.js';
import { missingDigit } from './rules/missingDigit.js';
import { mistypedRef } from './rules/mistypedRef.js';
import { numeratorAboveDenominator } from './rules/numeratorAboveDenominator.js';
import { onTrackButDone } from './rules/onTrackButDone.js';
import { orphanRef } from './rules/orphanRef.js';
import { over100 } from './rules/over100.js';
import { overdueNotComplete } from './rules/overdueNotComplete.js';
import { partsAndWhole } from './rules/partsAndWhole.js';
import { pastedRow } from './rules/pastedRow.js';
import { percentageAndRates } from './rules/percentageAndRates.js';
import { printedRag } from './rules/printedRag.js';
import { printedTravel } from './rules/printedTravel.js';
import { printedValue } from './rules/printedValue.js';
import { proxyAsTheThing } from './rules/proxyAsTheThing.js';
import { quoteNotInText } from './rules/quoteNotInText.js';
import { revisedEarlier } from './rules/revisedEarlier.js';
import { ruleReadTwoWays } from './rules/ruleReadTwoWays.js';
import { slippedNotWorried } from './rules/slippedNotWorried.js';
import { spanAgainstPeriods } from './rules/spanAgainstPeriods.js';
import { stalePeriod } from './rules/stalePeriod.js';
import { statusAndHistory } from './rules/statusAndHistory.js';
import { targetMissing } from './rules/targetMissing.js';
import { trendAgainstSeries } from './rules/trendAgainstSeries.js';
import { unitAsStated } from './rules/unitAsStated.js';
import { worseningNotAnswered } from './rules/worseningNotAnswered.js';

/** Every rule but `unused-acknowledgement`, which looks at what the others found. */
export const checkRules: readonly CheckRule[] = [
  claimAgainstRollUp,
  claimAgainstSeries,
  changeAgainstSeries,
  trendAgainstSeries,
  comparisonAgainstSeries,
  claimsDisagree,
  proxyAsTheThing,
  headlineAgainstSeries,
  headlineChange,
  spanAgainstPeriods,
  countedAsAnother,
  unitAsStated,
  quoteNotInText,
  partsAndWhole,
  countAndPercentage,
  baselineAndCounts,
  numeratorAboveDenominator,
  over100,
  cumulativeCountFalls,
  pastedRow,
  percentageAndRates,
  missingDigit,
  comparatorUsedTwice,
  printedTravel,
  printedValue,
  printedRag,
  ruleReadTwoWays,
  targetMissing,
  stalePeriod,
  onTrackButDone,
  statusAndHistory,
  overdueNotComplete,
  revisedEarlier,
  milestoneNotReviewed,
  slippedNotWorried,
  worseningNotAnswered,
  actionPastDue,
  orphanRef,
  mistypedRef,
];
