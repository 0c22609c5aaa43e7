/** How far from a target still counts as amber: a share of the target, or points of the measure's own unit. */
export type ToleranceBasis = 'relative' | 'points';

/** At or better than target is green; within `within` of it is amber; further off is red. Boundaries are inclusive. */
export interface ToleranceRule {
  readonly kind: 'tolerance';
  /** 0.15 is 15% when `basis` is `relative`; 15 is fifteen points when it is `points`. */
  readonly within: number;
  readonly basis: ToleranceBasis;
}

/** Fixed lines, whatever the target: at or better than `green` is green, at or better than `amber` is amber. */
export interface ThresholdsRule {
  readonly kind: 'thresholds';
  readonly green: number;
  readonly amber: number;
}

/** For measures that can be too high or too low: inside `low` to `high` is green, within `within` points of it amber. */
export interface RangeRule {
  readonly kind: 'range';
  readonly low: number;
  readonly high: number;
  readonly within: number;
}

/**
 * At target, or within tolerance of it, is green; further off is amber if the figure has improved or held
 * on the same period last year, else red (Havering). With no figure a year earlier it is red, and says so.
 */
export interface TrendAwareRule {
  readonly kind: 'trend-aware';
  readonly within: number;
  readonly basis: ToleranceBasis;
}

/** Watched, never rated. */
export interface MonitorRule {
  readonly kind: 'monitor';
}

/** How a figure is rated against its target. Data, never a function, so that other tools can apply the same rule. */
export type RagRule = ToleranceRule | ThresholdsRule | RangeRule | TrendAwareRule | MonitorRule;

/** A rule with the name a plan refers to it by. */
export type NamedRagRule = RagRule & { readonly id: string };
