import type { ChangeEffect, ChangeKind } from '../changes/PlanChange.js';
import type { ChangeField } from '../changes/ChangeField.js';
import type { Language } from '../text/Text.js';
import type { Messages } from './Messages.js';
import type { PluralForms } from './PluralForms.js';
import type { SubjectKind } from '../changes/ChangeSubject.js';
import type { Unit } from '../indicator/IndicatorDefinition.js';

/** What is counted in the sentence that begins a list of changes. */
export type ChangeTally =
  | 'status'
  | 'overdue'
  | 'notOverdue'
  | 'rating'
  | 'travel'
  | 'date'
  | 'restated'
  | 'newFigures'
  | 'target'
  | 'rule'
  | 'new'
  | 'gone'
  | 'moved'
  | 'reworded'
  | 'other';

/** The words of `diffPlans` in one language: a catalogue of its own, which only `@milepost/core/changes` imports. */
export interface ChangeMessages {
  /** For figures, periods, verdicts and lists. */
  readonly messages: Messages;
  readonly title: string;
  readonly edition: string;
  readonly compared: string;
  readonly nothing: string;
  /** Where only the edition and its day differ. */
  readonly onlyEdition: string;
  readonly wholePlan: string;
  readonly before: string;
  readonly after: string;
  /** What a priority is called where the plan does not say. */
  readonly priority: string;
  readonly priorityNamed: string;
  readonly effects: Readonly<Record<ChangeEffect, string>>;
  readonly tallies: Readonly<Record<ChangeTally, PluralForms>>;
  /** How many of those counted are better and worse. */
  readonly judged: Readonly<Record<'both' | 'better' | 'worse', string>>;
  readonly tallied: string;
  /** Unfolds what is no news: new figures, wording, details. */
  readonly more: PluralForms;
  /** Slots: `{ref} {label} {id}`, and for items of a review `{question}`. */
  readonly subjects: Readonly<Record<SubjectKind, string>>;
  /** The same where a sentence tells of the whole thing, so that its words stand there, too. */
  readonly named: Readonly<Partial<Record<SubjectKind, string>>>;
  /** What changed, as a heading. */
  readonly what: Readonly<Record<ChangeKind, string>>;
  /** Sentences by name: `is` is the usual one. Slots: `{subject} {before} {after} {name}` and those of the kind. */
  readonly says: Readonly<Record<ChangeKind, Readonly<Record<string, string>>>>;
  readonly fields: Readonly<Record<ChangeField, string>>;
  readonly values: {
    readonly quoted: string;
    readonly none: string;
    readonly noRule: string;
    readonly onTrack: string;
    readonly rated: string;
    readonly travelled: string;
    readonly figure: string;
    readonly counted: string;
    readonly stretch: string;
    readonly target: string;
    readonly yes: string;
    readonly units: Readonly<Record<Unit, string>>;
    readonly languages: Readonly<Record<Language, string>>;
  };
}
