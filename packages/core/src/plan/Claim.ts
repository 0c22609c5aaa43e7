import type { Movement } from '../travel/Travel.js';
import type { Period } from '../period/Period.js';
import type { ReviewQuestion } from '../review/Review.js';
import type { StatedUnit } from './StatedUnit.js';
import type { StatusCategory } from '../milestone/Milestone.js';
import type { Text } from '../text/Text.js';

/**
 * A statement in the plan's own words that its figures can confirm or contradict ("17 of 22, 68.2%").
 * Kept as printed, right or wrong: `checkPlan` compares.
 */
export type Claim = ClaimSource &
  (RollUpClaim | ValueClaim | ChangeClaim | TrendClaim | ComparisonClaim);

/** Where in the plan a statement is made, so that what is said of it can point at it. */
export type ClaimPlace =
  | { readonly part: 'foreword' | 'introduction' | 'summary' }
  /** `headline` is its id. */
  | { readonly part: 'headline'; readonly headline: string }
  /** `priority` is its ref. */
  | {
      readonly part: 'commitment' | 'aim' | 'progress' | 'analysis';
      readonly priority: string;
    }
  /** `item` counts the items under the question, from 1. */
  | { readonly part: ReviewQuestion; readonly priority: string; readonly item?: number };

interface ClaimSource {
  /** Where the source says it: "Priority 1, How are we doing?". */
  readonly where: Text;
  /** The statement in short, in our own words. */
  readonly says: Text;
  /** The same place in the plan itself. */
  readonly at?: ClaimPlace;
  /** The statement's own words as the text at that place has them, enough to tell where it stands. */
  readonly quote?: Text;
}

/** What a statement says that it counts. */
export type CountedThing = 'milestones' | 'priorities' | 'indicators';

/** How many milestones are in a category, or what share of them. */
export interface RollUpClaim {
  readonly kind: 'rollup';
  /** Ref of the priority counted; the whole plan when absent. */
  readonly priority?: string;
  readonly category: StatusCategory;
  /** What the statement itself says it counts, right or wrong. @default 'milestones' */
  readonly counts?: CountedThing;
  readonly count?: number;
  readonly of?: number;
  /** As printed: its decimals are the precision it is held to. */
  readonly percent?: number;
}

interface ClaimOfIndicator {
  /** Indicator id. */
  readonly indicator: string;
  /** True when the statement itself says that the figure is a proxy. */
  readonly saysProxy?: true;
}

/** What an indicator's figure is in a period; the period of its baseline included. */
export interface ValueClaim extends ClaimOfIndicator {
  readonly kind: 'value';
  readonly period: Period;
  readonly value: number;
  /** The unit the statement gives it in, where it names one: `points` for "2.6 percentage points". */
  readonly statedUnit?: StatedUnit;
}

/** How far, or which way, an indicator has moved between two periods. */
export interface ChangeClaim extends ClaimOfIndicator {
  readonly kind: 'change';
  readonly from: Period;
  readonly to: Period;
  /** Signed: a fall is below 0. In the indicator's unit (points for percentages) unless `in` says otherwise. */
  readonly by?: number;
  /** `percent`: of the figure it moved from. @default 'unit' */
  readonly in?: 'unit' | 'percent';
  readonly movement?: Movement;
  /** How many months the statement says it took, where it says so: 6 for "over the last six months". */
  readonly overMonths?: number;
}

/** That an indicator moved one way from each period to the next ("rose every month"). */
export interface TrendClaim extends ClaimOfIndicator {
  readonly kind: 'trend';
  readonly from: Period;
  readonly to: Period;
  /** `up` and `down` are every time; `same` is no movement at all. */
  readonly movement: Movement;
  /** True when the statement allows for exceptions ("in the main"): more often than not will do. */
  readonly mostly?: true;
  /** How many months the statement says it lasted, where it says so. */
  readonly overMonths?: number;
}

/** That an indicator stands above, below or level with a target, a baseline or somebody else's figure. */
export interface ComparisonClaim extends ClaimOfIndicator {
  readonly kind: 'comparison';
  readonly period: Period;
  readonly position: 'above' | 'below' | 'level';
  readonly with: 'target' | 'baseline' | 'benchmark';
  /** Id of the indicator's benchmark, where the plan holds its figures. */
  readonly benchmark?: string;
  /** What the statement calls the other figure ("statistical neighbours"). */
  readonly label?: Text;
  /** The other figure as the statement prints it. */
  readonly value?: number;
  /** How far off, as the statement prints it; not signed. */
  readonly by?: number;
}
