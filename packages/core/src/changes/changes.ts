export { changeGroups } from './changeGroups.js';
export { changesCy } from '../messages/changesCy.js';
export { changesEnGB } from '../messages/changesEnGB.js';
export { changesText } from './words/changesText.js';
export { describeChange } from './words/describeChange.js';
export { describeChanges } from './words/describeChanges.js';
export { diffPlans } from './diffPlans.js';

export type { ChangeMessages, ChangeTally } from '../messages/ChangeMessages.js';
export type { ChangeInWords } from './words/describeChange.js';
export type {
  ChangesInWords,
  ChangesOfPriority,
  DescribedChange,
} from './words/describeChanges.js';
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
