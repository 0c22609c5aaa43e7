import type { Text } from '../text/Text.js';
import type { TravelPolicy } from '../travel/Travel.js';

export type Unit = 'percent' | 'rate' | 'count' | 'currency' | 'days' | 'ratio';

/** Which way is better. `range`: nearer to the target or range is better. `none`: neither way is. */
export type Polarity = 'higher' | 'lower' | 'range' | 'none';

/** What stretch of time one figure speaks of. */
export type Basis = 'in-period' | 'year-to-date' | 'rolling-12' | 'snapshot' | 'annualised';

/** A figure that stands in for something that cannot be measured directly. It may exceed 100% and is never clamped. */
export interface Proxy {
  readonly standsFor: Text;
  readonly because: Text;
}

/** What an indicator is, apart from any organisation's figures. */
export interface IndicatorDefinition {
  /** Stable, lower-case, hyphenated: `re-referrals`. */
  readonly id: string;
  readonly label: Text;
  /** What is counted, over what. */
  readonly definition?: Text;
  readonly unit: Unit;
  /** For rates: per how many, e.g. 10000. */
  readonly per?: number;
  /** For currency: ISO 4217 code. @default 'GBP' */
  readonly currency?: string;
  /** Decimals stated and compared at. */
  readonly decimals: number;
  readonly polarity: Polarity;
  readonly basis: Basis;
  readonly proxy?: Proxy;
  /** Id of the plan's rule for this indicator. @default the plan's default rule */
  readonly rule?: string;
  /** How its direction of travel is worked out, or `none` to go without. @default the plan's policy */
  readonly travel?: TravelPolicy | 'none';
  /** What its numerator counts, for the count row ("Number of children in a stable placement"). */
  readonly countLabel?: Text;
  /** Role that answers for it. */
  readonly lead?: Text;
  /** Where the figures come from. */
  readonly source?: Text;
  /** What the source document does not settle and the plan's author assumed. */
  readonly assumed?: readonly ('polarity' | 'basis' | 'unit' | 'decimals')[];
}
