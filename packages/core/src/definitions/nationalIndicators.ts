import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import { careLeaversAccommodation } from './careLeaversAccommodation.js';
import { careLeaversEet } from './careLeaversEet.js';
import { conferenceRate } from './conferenceRate.js';
import { conferencesWithin15Days } from './conferencesWithin15Days.js';
import { longTermStability } from './longTermStability.js';
import { repeatProtectionPlans } from './repeatProtectionPlans.js';
import { reReferrals } from './reReferrals.js';
import { section47Rate } from './section47Rate.js';
import { shortTermStability } from './shortTermStability.js';

/**
 * National indicators of children’s social care in England, ready to use: nine measures of the DfE’s Local Authority
 * Interactive Tool (LAIT), with the polarity of its dictionary and the unit, decimals and basis its figures are
 * published in. Labels and definitions are in our own words, in English, the figures’ source and licence in `source`.
 *
 * To use one in a plan, spread it and add the council’s own series; what differs is stated after it. When a measure
 * only resembles one of these, define your own: a definition says what its figures mean.
 *
 * @example
 * import { nationalIndicators } from '@milepost/core/definitions';
 *
 * nationalIndicators.filter(({ polarity }) => polarity === 'lower').map(({ id }) => id);
 * // ['re-referrals', 'multiple-cp-plans', 'short-term-stability']
 */
export const nationalIndicators: readonly IndicatorDefinition[] = [
  reReferrals,
  section47Rate,
  conferencesWithin15Days,
  conferenceRate,
  repeatProtectionPlans,
  shortTermStability,
  longTermStability,
  careLeaversAccommodation,
  careLeaversEet,
];
