import type { Language } from '../text/Text.js';
import type { PluralForms } from './PluralForms.js';

/** Why a page that embeds a plan cannot show it. */
export type EmbedFailureKind =
  | 'no-data'
  | 'bad-address'
  | 'network'
  | 'not-found'
  | 'not-allowed'
  | 'server'
  | 'web-page'
  | 'too-large'
  | 'issues'
  | 'bad-report'
  | 'no-priority'
  | 'which-priority'
  | 'no-indicator'
  | 'which-indicator'
  | 'not-shown';

/** What an element on somebody else's page says when it cannot show its plan: a catalogue of its own. */
export interface EmbedMessages {
  readonly language: Language;
  /** False while the catalogue awaits review by a native speaker. */
  readonly reviewed: boolean;
  /** Before every reason. */
  readonly heading: string;
  readonly failures: Readonly<Record<EmbedFailureKind, string>>;
  /** How many places of a plan cannot be understood. */
  readonly issues: PluralForms;
  /** The rest of a long list of issues. */
  readonly moreIssues: PluralForms;
  /** Said where a page's own content is shown in the plan's place. */
  readonly fallback: string;
}
