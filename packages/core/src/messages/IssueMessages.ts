import type { Language } from '../text/Text.js';
import type { PeriodKind } from '../period/Period.js';
import type { PeriodMessages } from './KpiMessages.js';
import type { PlanIssueCode } from '../plan/PlanIssue.js';

/** What is wrong and what to write instead. Slots: see `issues.ts`. */
interface IssueSentences {
  readonly message: string;
  readonly remedy: string;
  /** The remedy where a near match or the right spelling is known: `{suggestion}`. */
  readonly suggestion?: string;
}

/** Phrases for what a value ought to be: "Write {expected}." */
export type ExpectedPhrase =
  | 'text'
  | 'plain-text'
  | 'number'
  | 'whole-number'
  | 'true'
  | 'true-or-false'
  | 'list'
  | 'object'
  | 'period'
  | 'day'
  | 'choice'
  | 'targets'
  | 'target-reach'
  | 'travel-policy'
  | 'comparison'
  | 'rag-rule'
  | 'schedule'
  | 'claim'
  | 'claim-place'
  | 'plan';

/** What is wrong with text that should be JSON. */
export type JsonFault =
  | 'nothing'
  | 'unexpected'
  | 'ends-early'
  | 'after-the-end'
  | 'trailing-comma'
  | 'comma-wanted'
  | 'colon-wanted'
  | 'key-wanted'
  | 'single-quotes'
  | 'comment'
  | 'bare-word'
  | 'no-number'
  | 'open-text'
  | 'line-break-in-text'
  | 'bad-escape'
  | 'not-text';

/** Places with a name of their own: `{ref}`, `{id}`, `{period}` or `{n}` (from 1) say which. */
interface PlaceMessages {
  readonly plan: string;
  readonly line: string;
  /** Tells an entry from another of the same name. */
  readonly position: string;
  /** By the key of the list or object, when what it holds can be told by its own ref, id or period. */
  readonly named: Readonly<Record<string, string>>;
  /** By the key of the list, when it cannot. */
  readonly numbered: Readonly<Record<string, string>>;
  /** By key, for what stands alone. */
  readonly single: Readonly<Record<string, string>>;
  readonly otherList: string;
  readonly otherKey: string;
  readonly skipped: string;
}

/** The words in which `parsePlan` says what it could not understand; apart from `Messages`, so that only parsing carries them. */
export interface IssueMessages {
  readonly language: Language;
  readonly period: PeriodMessages;
  readonly codes: Readonly<Record<PlanIssueCode, IssueSentences>>;
  readonly expected: Readonly<Record<ExpectedPhrase, string>>;
  /** Kinds of period, with their article. */
  readonly kinds: Readonly<Record<PeriodKind, string>>;
  readonly json: Readonly<Record<JsonFault, string>>;
  readonly places: PlaceMessages;
  /** The subject of a sentence. */
  readonly subject: Readonly<Record<'key' | 'entry' | 'plan', string>>;
  /** How values that have no short spelling are named. */
  readonly values: Readonly<
    Record<
      | 'list'
      | 'emptyList'
      | 'object'
      | 'function'
      | 'symbol'
      | 'date'
      | 'map'
      | 'set'
      | 'instance'
      | 'getter'
      | 'undefined'
      | 'gap'
      | 'end',
      string
    >
  >;
  readonly error: Readonly<Record<'one' | 'many' | 'line' | 'andMore', string>>;
}
