import type { Period } from '../period/Period.js';

/** What a figure is compared with. */
export type TravelComparison = 'previous' | 'same-period-last-year' | 'previous-in-year';

/**
 * Long direction of travel: a figure against the mean of the figures of the previous 2 to 60 periods (Pentana). There
 * is no verdict until every one of them has a figure. Not for year-to-date measures, whose figures begin again within
 * the stretch: use `same-period-last-year`.
 */
export interface AverageOfPrevious {
  readonly averageOf: number;
}

/** Which way the number went. Up always means higher, never better. */
export type Movement = 'up' | 'down' | 'same';

/** Whether that is good news: `neutral` when unchanged or when the measure has no polarity. */
export type Judgement = 'positive' | 'negative' | 'neutral';

/** How direction of travel is worked out; stated in the plan, overridden by an indicator. */
export interface TravelPolicy {
  readonly compareWith: TravelComparison | AverageOfPrevious;
  /** Compare the first period of a series with its baseline. @default true */
  readonly firstAgainstBaseline?: boolean;
  /** Compare at the decimals stated for the indicator, or the figures as held. @default 'stated' */
  readonly precision?: 'stated' | 'exact';
}

export type TravelReason =
  | 'compared'
  | 'compared-with-baseline'
  | 'compared-with-average'
  | 'not-wanted'
  | 'no-value'
  | 'nothing-before'
  | 'previous-missing'
  | 'too-few-to-average'
  | 'first-in-year';

/** Direction of travel of one figure. Movement and judgement are `null` where nothing could be compared. */
export interface TravelVerdict {
  readonly movement: Movement | null;
  readonly judgement: Judgement | null;
  readonly reason: TravelReason;
  /** The earlier period; of several averaged, the latest. */
  readonly comparedWith: Period | null;
  /** At the precision compared. */
  readonly comparedValue: number | null;
  /** value - comparedValue, both at the precision compared. */
  readonly change: number | null;
}
