import type { Messages } from '@milepost/core';
import type { EmbedMessages } from '@milepost/core/messages';
import type { IssueMessages } from '@milepost/core/parse';

/** All the words that elements need in one language. */
export interface LanguagePack {
  readonly messages: Messages;
  readonly embed: EmbedMessages;
  /** What is said of a plan that cannot be understood. @default English, marked as such */
  readonly issues?: IssueMessages;
}
