import type { PlanIssue } from './PlanIssue.js';

/** Thrown by `parsePlan` when a plan cannot be understood. `issues` holds all that is wrong, in the plan's order. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
  readonly issues: readonly PlanIssue[];

  /** @param message the first issues in words, one a line, for a log or a terminal. */
  constructor(message: string, issues: readonly PlanIssue[]) {
    super(message);
    this.issues = issues;
  }
}
