import type { IssueMessages } from './IssueMessages.js';
import { issuesEnGB } from './issuesEnGB.js';

/**
 * The sentences of `parsePlan`, by language. A catalogue of its own: only `@milepost/core/parse` imports it.
 *
 * @example
 * safeParsePlan(data, { messages: issueMessages.en });
 */
export const issueMessages: { readonly en: IssueMessages } = { en: issuesEnGB };
