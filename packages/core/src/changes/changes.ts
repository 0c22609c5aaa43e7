export { changeGroups } from './changeGroups.js';
export { diffPlans } from './diffPlans.js';

export type { ChangeField } from './ChangeField.js';
export type { ChangeGroup } from './changeGroups.js';
export type { ChangeSubject, SubjectKind } from './ChangeSubject.js';
export type {
  ChangedDates,
  ChangedFigure,
  ChangedRating,
  ChangedRollUp,
  ChangedShape,
  ChangedTravel,
  ChangeEffect,
  ChangeFacts,
  ChangeKind,
  ChangeOf,
  PlanChange,
} from './PlanChange.js';
export type { ComparedPlan, PlanChanges } from './PlanChanges.js';
export type { DiffPlansOptions } from './diffPlans.js';
