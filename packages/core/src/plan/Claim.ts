import type { Period } from '../period/Period.js';
import type { StatusCategory } from '../milestone/Milestone.js';
import type { Text } from '../text/Text.js';

/**
 * A statement in the plan's own words that its figures can confirm or contradict ("17 of 22, 68.2%").
 * Kept as printed, right or wrong.
 */
export type Claim = ClaimSource &
  (
    | {
        readonly kind: 'rollup';
        /** Ref of the priority counted; the whole plan when absent. */
        readonly priority?: string;
        readonly category: StatusCategory;
        readonly count?: number;
        readonly of?: number;
        readonly percent?: number;
      }
    | {
        readonly kind: 'value';
        /** Indicator id. */
        readonly indicator: string;
        readonly period: Period;
        readonly value: number;
      }
  );

interface ClaimSource {
  /** Where the source says it: "Priority 1, How are we doing?". */
  readonly where: Text;
  /** The statement in short, in our own words. */
  readonly says: Text;
}
