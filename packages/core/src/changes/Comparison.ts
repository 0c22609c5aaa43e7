import type { ChangeSubject } from './ChangeSubject.js';
import type { Plan } from '../plan/Plan.js';
import type { PlanChange } from './PlanChange.js';

/** One thing as both plans have it: what it is, and a JSON pointer to it in each; none where a plan lacks it. */
export interface Place {
  readonly subject: ChangeSubject;
  readonly before: string | null;
  readonly after: string | null;
}

/** Two plans being compared, what was found so far, and which names of the earlier mean the same in the later. */
export interface Comparison {
  readonly before: Plan;
  readonly after: Plan;
  readonly found: PlanChange[];
  /** What the later plan calls the same status, by its earlier id. */
  readonly statusIds: Map<string, string>;
  /** What the later plan calls the same milestone, by its earlier ref. */
  readonly refs: Map<string, string>;
  /** Ids of milestones by their refs. */
  readonly milestoneIds: {
    readonly before: ReadonlyMap<string, string>;
    readonly after: ReadonlyMap<string, string>;
  };
}
