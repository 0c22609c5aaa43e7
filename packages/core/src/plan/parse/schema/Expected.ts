import type { ExpectedPhrase } from '../../../messages/IssueMessages.js';

/**
 * What a schema wants, by the name its phrase goes by in the issue catalogue. Schemas carry it as zod's message,
 * so that one translation (`leafIssues`) can word every refusal.
 */
export type Expected = ExpectedPhrase;
