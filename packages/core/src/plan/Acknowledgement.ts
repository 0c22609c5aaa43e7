import type { Period } from '../period/Period.js';
import type { Text } from '../text/Text.js';

/**
 * A finding of `checkPlan` that the council knows of and lets stand, with its reason. It covers every finding of its
 * rule at the place it names: the more it names, the fewer it covers. One that covers nothing is itself a finding.
 *
 * @example
 * const known: Acknowledgement = {
 *   rule: 'count-and-percentage',
 *   indicator: 'care-leavers-accommodation',
 *   period: '2019-04',
 *   reason: 'The counts were pasted from the row above. Corrected in the July report.',
 * };
 */
export interface Acknowledgement {
  /** Id of the rule. */
  readonly rule: string;
  /** Ref of a priority. */
  readonly priority?: string;
  /** Ref of a milestone. */
  readonly milestone?: string;
  /** Id of an indicator. */
  readonly indicator?: string;
  readonly period?: Period;
  readonly reason: Text;
  /** Role of whoever let it stand. */
  readonly by?: Text;
}
