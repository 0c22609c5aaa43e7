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
  | 'headline-against-series'
  | 'headline-change'
  | 'parts-and-whole'
  // figures against figures
  | 'count-and-percentage'
  | 'baseline-and-counts'
  | 'numerator-above-denominator'
  | 'over-100'
  | 'cumulative-count-falls'
  | 'pasted-row'
  | 'percentage-and-rates'
  | 'missing-digit'
  | 'comparator-used-twice'
  // printed verdicts against computed ones
  | 'printed-travel'
  | 'printed-value'
  | 'printed-rag'
  | 'rule-read-two-ways'
  | 'target-missing'
  | 'stale-period'
  // milestones and review
  | 'on-track-but-done'
  | 'status-and-history'
  | 'overdue-not-complete'
  | 'revised-earlier'
  | 'milestone-not-reviewed'
  | 'slipped-not-worried'
  | 'worsening-not-answered'
  | 'action-past-due'
  // references
  | 'orphan-ref'
  | 'mistyped-ref'
  | 'unused-acknowledgement';
