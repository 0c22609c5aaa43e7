import type { Facts } from '@milepost/core/messages';
import type { EmbedFailureKind } from '@milepost/core/messages';
import type { IssueMessages, PlanIssue } from '@milepost/core/parse';

/** Why a plan cannot be shown: a code and its facts; `failureContent` has the words. */
export interface EmbedFailure {
  readonly kind: EmbedFailureKind;
  /** What goes into the sentence. @default nothing */
  readonly facts?: Facts;
  /** What is wrong with the plan, each with where and what to write instead. @default none */
  readonly issues?: readonly PlanIssue[];
  /** The same in other words: the plan is read once more. */
  readonly issuesIn?: (messages: IssueMessages) => readonly PlanIssue[];
}
