import type { IssueMessages } from '../../messages/IssueMessages.js';
import type { PlanIssue } from '../PlanIssue.js';
import { PlanError } from '../PlanError.js';
import { fill } from '../../messages/fill.js';

/** Issues told in the message of the error; all of them are in `issues`. */
const told = 10;

/** The error for a plan with these issues. */
export function planError(issues: readonly PlanIssue[], { error }: IssueMessages): PlanError {
  const lines = issues
    .slice(0, told)
    .map(({ where, message, remedy }) => fill(error.line, { where, message, remedy }));
  const rest = issues.length - told;
  const message = [
    fill(issues.length === 1 ? error.one : error.many, { n: issues.length }),
    ...lines,
    ...(rest > 0 ? [fill(error.andMore, { n: rest })] : []),
  ].join('\n');
  return new PlanError(message, issues);
}
