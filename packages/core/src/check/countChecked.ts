import type { Plan } from '../plan/Plan.js';
import type { CheckPlanOptions } from './checkPlan.js';
import { checkRules } from './checkRules.js';
import { unusedAcknowledgement } from './rules/unusedAcknowledgement.js';

/** What `checkPlan` has looked at. */
export interface CheckedCounts {
  /** Claims of the narrative that the plan lists. */
  readonly statements: number;
  /** Figures with a value, baselines included. */
  readonly figures: number;
  readonly milestones: number;
  /** Rules that are not off. */
  readonly rules: number;
}

/**
 * How much `checkPlan` holds against how many rules, for a page that says so: a list with nothing on it tells a reader
 * little until it says what was looked at.
 *
 * @example
 * countChecked(plan).milestones; // 22
 */
export function countChecked(
  { claims = [], priorities }: Plan,
  { rules = {} }: Pick<CheckPlanOptions, 'rules'> = {},
): CheckedCounts {
  let figures = 0;
  let milestones = 0;
  for (const priority of priorities) {
    milestones += priority.milestones.length;
    for (const { baseline, observations } of priority.indicators ?? []) {
      if (baseline?.value !== undefined) figures += 1;
      for (const { value } of observations) if (value !== undefined) figures += 1;
    }
  }
  const on = [...checkRules, unusedAcknowledgement].filter(({ id }) => rules[id] !== 'off');
  return { statements: claims.length, figures, milestones, rules: on.length };
}
