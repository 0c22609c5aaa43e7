import type { PlanPath } from '../Finding.js';
import type { RuleId } from '../RuleId.js';

/** One number, code, period or reference of a plan: a leaf that is not prose. */
export interface Fact {
  readonly path: PlanPath;
  /** The path with list positions as stars: `priorities.*.milestones.*.status`. */
  readonly kind: string;
  readonly value: string | number;
  readonly hold: Hold;
}

/**
 * How much another statement of the plan says about a fact: `exact` fixes it, so that any other value contradicts;
 * `loose` only bounds it (a date must not have passed, a target must give the same colour); `none` says nothing.
 */
export type Hold =
  | { readonly by: 'exact'; readonly rules: readonly [RuleId, ...RuleId[]] }
  | { readonly by: 'loose'; readonly rules: readonly [RuleId, ...RuleId[]] }
  | { readonly by: 'none' };
