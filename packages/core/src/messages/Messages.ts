import type { BenchmarkPosition } from '../benchmark/BenchmarkReport.js';
import type { KpiMessages } from './KpiMessages.js';
import type { Movement } from '../travel/Travel.js';
import type { PluralForms } from './PluralForms.js';
import type { ReviewQuestion } from '../review/Review.js';
import type { ScheduleKind, StatusCategory, UpdateCadence } from '../milestone/Milestone.js';
import type { ViewMessages } from './ViewMessages.js';

/**
 * All of Milepost's words in one language, grouped by noun: plain data, so that it crosses a server-component
 * boundary or a worker as JSON. Templates hold `{named}` slots (see `fill`), plurals a template a category (see `plural`).
 * A record over a closed union names every code of it: a missing sentence does not compile.
 */
export interface Messages extends KpiMessages {
  /** False while the catalogue awaits review by a native speaker. */
  readonly reviewed: boolean;
  readonly headline: HeadlineMessages;
  readonly milestone: MilestoneMessages;
  readonly review: ReviewMessages;
  readonly view: ViewMessages;
}

export interface HeadlineMessages {
  readonly changed: Readonly<Record<Movement, string>>;
  readonly stands: string;
  readonly when: string;
  readonly statedUp: string;
  readonly statedDown: string;
  readonly positions: Readonly<Record<BenchmarkPosition, string>>;
  readonly compared: string;
}

export interface MilestoneMessages {
  readonly categories: Readonly<Record<StatusCategory, string>>;
  readonly schedules: Readonly<Record<ScheduleKind, string>>;
  readonly scheduleFor: string;
  readonly updates: Readonly<Record<'monthly' | 'quarterly' | 'other', string>>;
  readonly updatesEvery: Readonly<Record<UpdateCadence, string>>;
  readonly overdue: string;
  readonly revised: string;
  readonly count: PluralForms;
  readonly overdueCount: PluralForms;
  readonly rollUp: PluralForms;
  readonly rollUpWithComplete: PluralForms;
  readonly rollUpDue: PluralForms;
  readonly rollUpNoneDue: string;
  readonly rollUpNone: string;
}

export interface ReviewMessages {
  readonly questions: Readonly<Record<ReviewQuestion, string>>;
  readonly cites: PluralForms;
  readonly nothing: string;
  readonly due: string;
  readonly total: string;
}
