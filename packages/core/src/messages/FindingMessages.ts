import type { ComparisonClaim, CountedThing } from '../plan/Claim.js';
import type { Messages } from './Messages.js';
import type { PluralForms } from './PluralForms.js';
import type { RuleId } from '../check/RuleId.js';
import type { Severity } from '../check/Severity.js';
import type { StatedUnit } from '../plan/StatedUnit.js';

/** What a rule is called, what it says and what to do. Slots are named in each rule's file. */
export interface RuleMessages {
  /** As a heading: "A count and its percentage disagree". */
  readonly title: string;
  /** Its sentences by name; `found` is the usual one. */
  readonly says: Readonly<Record<string, string>>;
  /** One for all its sentences, or one for each. */
  readonly remedy: string | Readonly<Record<string, string>>;
}

/** The words of `checkPlan` in one language: a catalogue of its own, which only `@milepost/core/check` imports. */
export interface FindingMessages {
  /** For figures, periods and lists, and the three questions. */
  readonly messages: Messages;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly places: PlaceWords;
  /**
   * Words by which a text tells that something is done, lower case: whole words, looked for where a milestone is not
   * marked as complete.
   */
  readonly doneWords: readonly string[];
  /** Words by which a text tells that a measure is a proxy, in whichever language: lower case, parts of words. */
  readonly proxyWords: readonly string[];
  /** What happened in a period, inside a list. */
  readonly moved: string;
  /** Words with which a sentence says that it is not, not yet, or not all: lower case, whole words. */
  readonly notDoneWords: readonly string[];
  /** How a figure stands to another: "above". */
  readonly positions: Readonly<Record<ComparisonClaim['position'], string>>;
  /** What a figure is compared with, where it has no name of its own. */
  readonly comparators: Readonly<Record<ComparisonClaim['with'], string>>;
  /** How long something took. */
  readonly months: PluralForms;
  /** So many of what a statement says that it counts in place of milestones. */
  readonly counted: Readonly<Record<Exclude<CountedThing, 'milestones'>, PluralForms>>;
  /** So many items under one of the three questions. */
  readonly items: PluralForms;
  /** As what a figure is given: "a percentage". */
  readonly units: Readonly<Record<StatedUnit, string>>;
  readonly rules: Readonly<Record<RuleId, RuleMessages>>;
}

/** Where a finding is. */
interface PlaceWords {
  readonly plan: string;
  /** What a priority is called where the plan does not say. */
  readonly priority: string;
  readonly named: string;
  readonly milestone: string;
  readonly baseline: string;
  readonly item: string;
  readonly headline: string;
  /** By the key of the part in a plan. */
  readonly parts: Readonly<Record<string, string>>;
}
