import type { Language } from '../text/Text.js';
import type { Unit } from '../indicator/IndicatorDefinition.js';

/** Every column that a downloaded table may have. */
export type CsvColumn =
  | 'priority'
  | 'priorityTitle'
  | 'indicatorId'
  | 'indicator'
  | 'definition'
  | 'kind'
  | 'comparator'
  | 'period'
  | 'periodName'
  | 'phase'
  | 'value'
  | 'unit'
  | 'numerator'
  | 'denominator'
  | 'counted'
  | 'symbol'
  | 'symbolMeaning'
  | 'figureStatus'
  | 'note'
  | 'target'
  | 'targetSetFor'
  | 'rating'
  | 'ratingReason'
  | 'direction'
  | 'judgement'
  | 'directionReason'
  | 'comparison'
  | 'polarity'
  | 'basis'
  | 'proxy'
  | 'source'
  | 'lead'
  | 'milestoneId'
  | 'ref'
  | 'milestone'
  | 'status'
  | 'category'
  | 'dates'
  | 'dueBy'
  | 'revisedDue'
  | 'overdue'
  | 'owner'
  | 'impact'
  | 'assurance'
  | 'history'
  | 'question'
  | 'item'
  | 'heading'
  | 'text'
  | 'printed'
  | 'refs'
  | 'due'
  | 'label'
  | 'measure'
  | 'count'
  | 'shareOfAll'
  | 'shareOfDue'
  | 'headline'
  | 'before'
  | 'beforePeriod'
  | 'after'
  | 'afterPeriod'
  | 'change'
  | 'statedChange'
  | 'comparatorValue'
  | 'comparatorPeriod'
  | 'sentence';

/** What a row of a table is, where its rows are of several kinds. */
export type CsvRowKind =
  | 'figure'
  | 'baseline'
  | 'comparator'
  | 'tableNote'
  | 'item'
  | 'fact'
  | 'total'
  | 'part'
  | 'byStatus'
  | 'all'
  | 'due'
  | 'onTrack'
  | 'overdue';

/** The words of downloaded tables; apart from `Messages`, so that only a page that makes one carries them. */
export interface CsvMessages {
  readonly language: Language;
  /** False while the catalogue awaits review by a native speaker. */
  readonly reviewed: boolean;
  /** What stands above a column, and what the column holds. */
  readonly columns: Readonly<
    Record<CsvColumn, { readonly heading: string; readonly holds: string }>
  >;
  readonly kinds: Readonly<Record<CsvRowKind, string>>;
  readonly units: Readonly<Record<Unit | 'plainRate', string>>;
  /** Above the column that says which period a comparator's value beside it is of. */
  readonly periodOf: string;
  readonly answers: Readonly<Record<'yes' | 'no', string>>;
  /** In place of a priority's title, where a row counts all of them. */
  readonly allPriorities: string;
}
