import type { Edition } from '../plan/Plan.js';
import type { Language, Text } from '../text/Text.js';
import type { Period } from '../period/Period.js';
import type { PlanChange } from './PlanChange.js';

/** One of the two plans compared. */
export interface ComparedPlan {
  readonly id: string;
  readonly title: Text;
  readonly edition: Edition;
  readonly asAt: Period;
}

/** What changed from one plan to the next: plain JSON, free of words and of locale. */
export interface PlanChanges {
  readonly milepost: 1;
  readonly kind: 'changes';
  readonly before: ComparedPlan;
  readonly after: ComparedPlan;
  /** Language of plain strings in the later plan. */
  readonly language: Language;
  /** What the council calls a priority, and its priorities: those of the later plan, then those gone. */
  readonly priorityName: Text | null;
  readonly priorities: readonly { readonly ref: string; readonly title: Text }[];
  /** By group, the weightiest first; within one in the order of the plan. */
  readonly changes: readonly PlanChange[];
}
