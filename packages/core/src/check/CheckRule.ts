import type { CheckContext } from './CheckContext.js';
import type { Facts } from '../messages/fill.js';
import type { PlanPath, WordsInText } from './Finding.js';
import type { RuleId } from './RuleId.js';
import type { Severity } from './Severity.js';

/** What a rule says of one place, before it is worded. */
export interface Found {
  readonly path: PlanPath;
  /** Which of the rule's sentences. @default 'found' */
  readonly says?: string;
  /** What its sentence and remedy are filled with, already written in words. */
  readonly slots?: Facts;
  readonly facts: readonly FoundFact[];
}

export interface FoundFact {
  readonly value: number | string | null;
  /** @default the value as it stands */
  readonly words?: string;
  readonly path: PlanPath;
  /** Where it stands in the text at the path, where it is a sentence of it. @default the words a claim quotes */
  readonly within?: WordsInText;
}

/** One rule: a pure function of the plan and its report. It looks at each figure a bounded number of times. */
export interface CheckRule {
  readonly id: RuleId;
  /** Unless `checkPlan` is told otherwise. */
  readonly severity: Severity;
  readonly find: (context: CheckContext) => Iterable<Found>;
}
