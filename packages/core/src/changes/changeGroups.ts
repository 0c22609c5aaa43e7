/** How much a change matters to who reads it, most first: what a list of changes is grouped by. */
export const changeGroups = [
  'comparability',
  'verdict',
  'date',
  'restated',
  'target',
  'rule',
  'item',
  'figure',
  'wording',
  'about',
  'edition',
] as const;

/**
 * `comparability`: a break in what is measured; `verdict`: statuses, ratings, direction of travel; `date`: when
 * milestones are due; `restated`: figures already reported; `target`; `rule`: how figures are rated; `item`: what is
 * new, gone, moved or renumbered; `figure`: new figures; `wording`; `about`: other facts; `edition`: which report it is.
 */
export type ChangeGroup = (typeof changeGroups)[number];
