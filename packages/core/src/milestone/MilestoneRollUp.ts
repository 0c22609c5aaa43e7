import type { StatusCategory } from './Milestone.js';
import type { Text } from '../text/Text.js';

export interface StatusCount {
  readonly status: string;
  readonly label: Text;
  readonly category: StatusCategory;
  readonly count: number;
  /** Percent of all milestones; `null` when there are none. */
  readonly percentOfAll: number | null;
  /** Percent of those due (all but `not-due`); `null` for `not-due` itself and when none is due. */
  readonly percentOfDue: number | null;
}

export interface CategoryCount {
  readonly category: StatusCategory;
  readonly count: number;
  readonly percentOfAll: number | null;
  readonly percentOfDue: number | null;
}

/** Milestones counted. Every count sums to `total`. */
export interface MilestoneRollUp {
  readonly total: number;
  /** All but those in category `not-due`. */
  readonly due: number;
  /** On track or complete. */
  readonly onTrack: number;
  readonly onTrackPercentOfAll: number | null;
  readonly onTrackPercentOfDue: number | null;
  /** In the order of the plan's vocabulary, statuses with no milestone included. */
  readonly byStatus: readonly StatusCount[];
  /** In a fixed order, categories with no milestone included. */
  readonly byCategory: readonly CategoryCount[];
  /** Refs of the overdue ones. */
  readonly overdue: readonly string[];
}
