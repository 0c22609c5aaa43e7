import { effectOf } from './effectOf.js';
import type { ChangeEffect } from './PlanChange.js';
import type { StatusCategory } from '../milestone/Milestone.js';

/** How well a milestone does. What is not yet due does as well as what is on track; what is suspended is not judged. */
const standing: Readonly<Record<StatusCategory, number | null>> = {
  complete: 4,
  'on-track': 3,
  'not-due': 3,
  'at-risk': 2,
  'not-started': 2,
  late: 1,
  suspended: null,
};

/** Whether a change of status is good news, by what the two mean and not by what they are called. */
export function statusEffect(before: StatusCategory, after: StatusCategory): ChangeEffect {
  return effectOf(standing[before], standing[after]);
}
