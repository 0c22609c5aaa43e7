import type { ChangeField } from './ChangeField.js';
import type { ChangeGroup } from './changeGroups.js';
import type { ChangeSubject } from './ChangeSubject.js';
import type { Judgement, Movement } from '../travel/Travel.js';
import type { MissingSymbol, ObservationStatus, Target } from '../indicator/Series.js';
import type { NamedRagRule } from '../rag/RagRule.js';
import type { Period } from '../period/Period.js';
import type { RagBand } from '../rag/RagVerdict.js';
import type { ReviewQuestion } from '../review/Review.js';
import type { Schedule, StatusCategory } from '../milestone/Milestone.js';
import type { Text } from '../text/Text.js';
import type { Unit } from '../indicator/IndicatorDefinition.js';

/** How the figures of a change are written. */
export interface ChangedShape {
  readonly unit: Unit;
  readonly decimals: number;
  readonly per?: number;
  readonly currency?: string;
}

/** A figure as one of the two plans has it. */
export interface ChangedFigure {
  readonly period: Period;
  /** In the indicator's unit, worked out from the counts where only they were given. */
  readonly value: number | null;
  readonly symbol: MissingSymbol | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: ObservationStatus;
}

/** When a milestone happens, as one of the two plans has it. */
export interface ChangedDates {
  /** What overdue is judged by: the revised date, else the first that it is due. */
  readonly due: Period | null;
  readonly schedule: readonly Schedule[];
}

/** The latest figure of an indicator with its verdict; no period where there is no figure. */
export interface ChangedRating {
  readonly period: Period | null;
  readonly value: number | null;
  readonly band: RagBand;
}

export interface ChangedTravel {
  readonly period: Period | null;
  readonly movement: Movement | null;
  readonly judgement: Judgement | null;
}

interface FromTo<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** Milestones on track or complete, of all. */
export interface ChangedRollUp {
  readonly onTrack: number;
  readonly total: number;
}

/** Every kind of change with its own facts; `null` where one of the plans has nothing. */
export interface ChangeFacts {
  'milestone-status': FromTo<{ readonly label: Text; readonly category: StatusCategory }>;
  /** Due before the as-at day and not complete, or no longer so although not complete. */
  overdue: { readonly overdue: boolean; readonly dueBy: string | null };
  /** Milestones on track, in a priority or in the whole plan: a sum of what stands under them. */
  rollup: FromTo<ChangedRollUp>;
  /** The RAG band of the latest figure. */
  rag: FromTo<ChangedRating> & { readonly shape: ChangedShape };
  /** The judgement on the latest figure's direction of travel. */
  travel: FromTo<ChangedTravel>;
  dates: FromTo<ChangedDates> & { readonly moved: 'later' | 'earlier' | null };
  /** Another value, symbol or count for the same period. */
  'figure-restated': FromTo<ChangedFigure> & { readonly shape: ChangedShape };
  /** The same figure, but no longer provisional, or marked as revised. */
  'figure-status': FromTo<ChangedFigure> & { readonly shape: ChangedShape };
  /** The same figure with another note, date of issue or printed verdict. */
  'figure-details': { readonly period: Period };
  /** Figures that were replaced before: their record changed. */
  'figure-history': { readonly period: Period };
  'figures-new': { readonly figures: readonly ChangedFigure[]; readonly shape: ChangedShape };
  'figures-gone': { readonly figures: readonly ChangedFigure[]; readonly shape: ChangedShape };
  baseline: FromTo<ChangedFigure | null> & { readonly shape: ChangedShape };
  'target-new': { readonly target: Target; readonly shape: ChangedShape };
  'target-gone': { readonly target: Target; readonly shape: ChangedShape };
  /** Another value for the same stretch. `ease` says which way by the measure's polarity. */
  'target-moved': FromTo<Target> & {
    readonly ease: 'easier' | 'harder' | null;
    readonly shape: ChangedShape;
  };
  'target-details': FromTo<Target> & { readonly shape: ChangedShape };
  'monitor-only': { readonly monitorOnly: boolean };
  /** Figures before and after it may not be compared as though nothing had happened. */
  comparability: FromTo<unknown> & { readonly field: ChangeField };
  'rule-changed': FromTo<NamedRagRule>;
  'default-rule': FromTo<NamedRagRule | null>;
  'indicator-rule': FromTo<NamedRagRule | null>;
  new: Record<never, never>;
  gone: Record<never, never>;
  /** To another priority; refs. */
  moved: FromTo<string>;
  renumbered: FromTo<string>;
  /** The same items in another order. */
  reordered: { readonly field: ChangeField };
  reworded: FromTo<Text | null> & { readonly field: ChangeField };
  changed: FromTo<unknown> & { readonly field: ChangeField };
  /** A review item that was a worry or a thing to do, and now is what works well. */
  answered: FromTo<ReviewQuestion>;
  'question-moved': FromTo<ReviewQuestion>;
}

export type ChangeKind = keyof ChangeFacts;

/** Whether a change is good news: said of verdicts alone. */
export type ChangeEffect = 'better' | 'worse' | 'neither';

interface ChangeCommon {
  readonly group: ChangeGroup;
  readonly effect: ChangeEffect;
  readonly subject: ChangeSubject;
  /**
   * JSON pointers (RFC 6901) to what differs in each plan. Every difference between the plans stands under exactly one
   * change; verdicts are worked out rather than written, so theirs point to nothing, or to a milestone's own status.
   */
  readonly where: { readonly before: readonly string[]; readonly after: readonly string[] };
}

export type ChangeOf<Kind extends ChangeKind> = { readonly kind: Kind } & ChangeFacts[Kind] &
  ChangeCommon;

/** One thing that changed from one plan to the next: codes and facts, no sentences. `describeChange` has the words. */
export type PlanChange = { [Kind in ChangeKind]: ChangeOf<Kind> }[ChangeKind];
