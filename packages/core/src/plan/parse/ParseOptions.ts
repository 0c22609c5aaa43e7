import type { IssueMessages } from '../../messages/IssueMessages.js';

export interface ParseOptions {
  /** The most observations a plan may hold. @default 2000000 */
  readonly maxObservations?: number;
  /** The most issues told in full; one more says how many there are besides. @default 1000 */
  readonly maxIssues?: number;
  /** The words of the issues. @default issueMessages.en */
  readonly messages?: IssueMessages;
}
