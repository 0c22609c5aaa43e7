/** What ids begin with, and where links to the parts of a plan lead: to the same page, unless the host says otherwise. */
export interface PlanLinks {
  /** What every id begins with. @default 'milepost' */
  readonly idPrefix?: string;
  /** Where a priority is to be read. @default its section on this page */
  readonly priorityHref?: (ref: string) => string;
  /** Where a milestone is to be read. @default its row on this page */
  readonly milestoneHref?: (ref: string, priorityRef: string) => string;
}
