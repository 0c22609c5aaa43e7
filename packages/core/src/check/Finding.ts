import type { Acknowledgement } from '../plan/Acknowledgement.js';
import type { Period } from '../period/Period.js';
import type { ReviewQuestion } from '../review/Review.js';
import type { RuleId } from './RuleId.js';
import type { Language } from '../text/Text.js';
import type { Severity } from './Severity.js';
import type { TextSpan } from '../text/findWords.js';

/** Keys and list positions (from 0) that lead to a place in a plan. */
export type PlanPath = readonly (string | number)[];

/**
 * Where words stand in a text, by the language it is read in, to be cut out of what `textIn` gives; `null` where it
 * does not have them in that language.
 */
export type WordsInText = Readonly<Record<Language, TextSpan | null>>;

/** What stands at a path, by the names that a reader, a link or an acknowledgement knows it by. */
export interface FindingPlace {
  /** Ref of the priority it is in. */
  readonly priority: string | null;
  /** Ref of the milestone. */
  readonly milestone: string | null;
  /** Id of the indicator. */
  readonly indicator: string | null;
  readonly period: Period | null;
  readonly question: ReviewQuestion | null;
  /** Which item under the question, from 1. */
  readonly item: number | null;
  /** Id of the headline. */
  readonly headline: string | null;
  /** A part of the text: `summary`, `progress`. */
  readonly part: string | null;
  /** The very words in the text of the part, the headline or the review item, where they are known. */
  readonly words: WordsInText | null;
}

/** One of the statements that a finding sets against each other. */
export interface FindingFact {
  /** As data; `null` where nothing is stated. */
  readonly value: number | string | null;
  /** As the report would write it. */
  readonly words: string;
  /** Where it is stated, in words. */
  readonly where: string;
  readonly path: PlanPath;
  readonly place: FindingPlace;
}

/** Something in a plan that does not add up, breaks a rule of the field or leaves a worry without an answer. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The place in words: "Priority 5, % of Care Leavers in EET, Apr-19". */
  readonly where: string;
  readonly path: PlanPath;
  readonly place: FindingPlace;
  /** Both sides of it, or all that are concerned. */
  readonly facts: readonly FindingFact[];
  /** What is found, in a sentence. */
  readonly message: string;
  /** What to do, in a sentence. */
  readonly remedy: string;
  /** The plan's own acknowledgement, where it lets this stand. */
  readonly acknowledged: Acknowledgement | null;
}
