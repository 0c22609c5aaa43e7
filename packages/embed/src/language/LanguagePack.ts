import type { Messages } from '@milepost/core';
import type { EmbedMessages } from '@milepost/core/messages';

/** All the words that elements need in one language. */
export interface LanguagePack {
  readonly messages: Messages;
  readonly embed: EmbedMessages;
}
