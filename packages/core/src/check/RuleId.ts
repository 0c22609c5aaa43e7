/** The rules of `checkPlan`. Each has a file in `check/rules` and a page in `packages/core/rules`. */
export type RuleId =
  // statements against figures
  | 'claim-against-rollup'
  | 'claim-against-series'
  | 'change-against-series'
  | 'trend-against-series'
  | 'comparison-against-series'
  | 'claims-disagree'
  | 'proxy-as-the-thing'
  // figures against figures
  | 'count-and-percentage'
  // printed verdicts against computed ones
  | 'printed-travel'
  | 'rule-read-two-ways'
  | 'target-missing'
  | 'stale-period'
  // milestones and review
  | 'overdue-not-complete'
  | 'action-past-due'
  // references
  | 'orphan-ref'
  | 'mistyped-ref'
  | 'unused-acknowledgement';
