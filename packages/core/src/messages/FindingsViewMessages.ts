import type { Messages } from './Messages.js';
import type { PluralForms } from './PluralForms.js';
import type { Severity } from '../check/Severity.js';

/** The words around a list of findings. What the findings say, `checkPlan` has written already. */
export interface FindingsViewMessages {
  /** For figures and lists. */
  readonly messages: Messages;
  readonly title: string;
  /** Over the findings of a severity: "Errors". */
  readonly headings: Readonly<Record<Severity, string>>;
  /** How many of a severity: "2 errors". */
  readonly counts: Readonly<Record<Severity, PluralForms>>;
  readonly found: string;
  readonly letStandCount: PluralForms;
  /** Nothing was found; nothing but what the plan lets stand. */
  readonly nothing: string;
  readonly nothingElse: string;
  readonly held: string;
  readonly statements: PluralForms;
  readonly figures: PluralForms;
  readonly milestones: PluralForms;
  readonly rules: PluralForms;
  /** What no check can tell. */
  readonly noStatements: string;
  readonly unlisted: string;
  /** What speaks of no one priority. */
  readonly wholePlan: string;
  readonly groupCount: PluralForms;
  readonly moreFacts: PluralForms;
  readonly remedy: string;
  readonly rule: string;
  /** Over the findings that the plan acknowledges, and why and by whom. */
  readonly letStand: string;
  readonly reason: string;
  readonly letStandBy: string;
  /** A mark in the report, which leads to its finding: "Error 13". */
  readonly mark: Readonly<Record<Severity | 'letStand', string>>;
}
