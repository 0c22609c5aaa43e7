import type { IssueMessages, SafeParseResult } from '@milepost/core/parse';
import { EmbedError } from '../failure/EmbedError.js';
import type { PlanIssue } from '@milepost/core/parse';

/** What is wrong with a plan, and the way to have it told in the words of another language. */
export function notUnderstood(
  issues: readonly PlanIssue[],
  read: (options: { readonly messages: IssueMessages }) => SafeParseResult,
): EmbedError {
  const issuesIn = (messages: IssueMessages) => {
    const again = read({ messages });
    return again.ok ? [] : again.issues;
  };
  return new EmbedError({ kind: 'issues', issues, issuesIn });
}
