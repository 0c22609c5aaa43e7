/** What kind of thing could not be understood. Each code has its sentences in `messages/issues`. */
export type PlanIssueCode =
  // text that should be JSON
  | 'not-json'
  | 'duplicate-key'
  // which kind of plan
  | 'version-missing'
  | 'version-newer'
  | 'version-unknown'
  | 'report-not-plan'
  // data that no plan is made of
  | 'not-plain-data'
  | 'unreadable'
  | 'circular'
  | 'list-with-gaps'
  | 'forbidden-key'
  | 'not-finite'
  | 'too-deep'
  | 'text-too-long'
  | 'too-many-values'
  | 'too-many-observations'
  // one value at a time
  | 'missing'
  | 'wrong-type'
  | 'null-value'
  | 'null-figure'
  | 'number-for-text'
  | 'numeric-text'
  | 'percent-text'
  | 'symbol-for-number'
  | 'flag-not-true'
  | 'unknown-key'
  | 'unknown-value'
  | 'not-a-period'
  | 'not-a-day'
  | 'blank-text'
  | 'not-whole'
  | 'out-of-range'
  | 'negative-tolerance'
  | 'per-not-positive'
  | 'not-a-currency'
  | 'bad-link'
  // values that cannot stand together
  | 'duplicate-id'
  | 'duplicate-ref'
  | 'duplicate-observation'
  | 'duplicate-target'
  | 'unknown-status'
  | 'unknown-rule'
  | 'target-without-polarity'
  | 'relative-tolerance-on-zero'
  | 'thresholds-wrong-way'
  | 'range-wrong-way'
  | 'from-after-to'
  | 'per-missing'
  | 'mixed-period-kinds'
  | 'no-figure'
  | 'value-with-symbol'
  | 'counts-not-paired'
  | 'count-not-as-value'
  | 'value-of-nobody'
  // the end of a long list
  | 'more-issues';

/** One thing in a plan that cannot be understood: where it is, what is wrong and what to write instead. */
export interface PlanIssue {
  readonly code: PlanIssueCode;
  /** Keys and list positions (from 0) that lead to it. */
  readonly path: readonly (string | number)[];
  /** The place in words: "Priority 2, indicator 're-referrals', Apr-19". */
  readonly where: string;
  /**
   * Where in the text it stands, both from 1, for what only the text can show: a fault in the JSON, a key that stands
   * twice. Everything else is found by its path.
   */
  readonly position?: { readonly line: number; readonly column: number };
  /** The bad value as it can be printed, shortened; `null` where there is none. */
  readonly value: string | null;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What to write instead, in a sentence. */
  readonly remedy: string;
}
