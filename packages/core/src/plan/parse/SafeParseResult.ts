import type { Plan } from '../Plan.js';
import type { PlanIssue } from '../PlanIssue.js';

/** A plan that was understood, or everything in it that could not be. */
export type SafeParseResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly issues: readonly PlanIssue[] };
