import type { Period } from '../period/Period.js';
import type { Text } from '../text/Text.js';

/** What a status means, whatever a council calls it. Colour and counting follow the category, never the label. */
export type StatusCategory =
  | 'complete'
  | 'on-track'
  | 'at-risk'
  | 'late'
  | 'not-started'
  | 'not-due'
  | 'suspended';

/** One word of the plan's own milestone vocabulary. */
export interface Status {
  readonly id: string;
  readonly label: Text;
  readonly category: StatusCategory;
}

/** How often an update is promised. */
export type UpdateCadence = 'month' | 'quarter' | 'half-year' | 'year';

interface ScheduleDetails {
  /** Months in which an update is promised. */
  readonly updates?: readonly Period[];
  /** How often one is, where the plan names no months ("review quarterly"). */
  readonly updatesEvery?: UpdateCadence;
  /** What this schedule is for, where a milestone has several ("management oversight"). */
  readonly for?: Text;
}

/** When a milestone happens. Only `due` can be overdue. */
export type Schedule = ScheduleDetails &
  (
    | { readonly kind: 'commenced' | 'commencing' | 'due' | 'launch'; readonly period: Period }
    | { readonly kind: 'year-long' | 'rolling' }
  );

export type ScheduleKind = Schedule['kind'];

export interface StatusChange {
  readonly period: Period;
  /** Status id. */
  readonly status: string;
  readonly note?: Text;
}

export interface Milestone {
  /** Stable: survives renumbering. */
  readonly id: string;
  /** As printed: `1.4`. */
  readonly ref: string;
  readonly text: Text;
  /** Status id. */
  readonly status: string;
  readonly schedule: readonly Schedule[];
  /** A later date agreed since: overdue is judged by it. */
  readonly revisedDue?: Period;
  /** Role that answers for it. */
  readonly owner?: Text;
  readonly history?: readonly StatusChange[];
}

/** A cell of the milestone table that may span several milestones: impact and evidence, or assurance. */
export interface MilestoneBlock {
  readonly text: Text;
  /** Refs of the milestones it stands beside. */
  readonly refs: readonly string[];
}
