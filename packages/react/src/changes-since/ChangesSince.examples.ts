import type { Plan } from '@milepost/core';
import { diffPlans } from '@milepost/core/changes';
import { academicPlan, cleanPlan, earlierPlan, smallPlan } from '@milepost/core/examples';
import type { ChangesSinceProps } from './ChangesSince.js';

const longWord = 'Kindeswohlgefährdungseinschätzungsverfahrensdokumentation';
const longWords: Plan = {
  ...smallPlan,
  priorities: smallPlan.priorities.map((priority, at) =>
    at === 0
      ? { ...priority, title: `${longWord} ${longWord}`, aim: `${longWord}, `.repeat(12) }
      : priority,
  ),
};

const nextEdition = { id: 'next', label: 'The next report' };

/** What changed between two plans: one set for story, test and accessibility check. */
export const changesSinceExamples = {
  /** Something of every kind, from one quarter to the next. */
  quarter: { changes: diffPlans(earlierPlan, smallPlan) },
  nothing: { changes: diffPlans(cleanPlan, cleanPlan) },
  onlyEdition: { changes: diffPlans(cleanPlan, { ...cleanPlan, edition: nextEdition }) },
  one: { changes: diffPlans(cleanPlan, { ...cleanPlan, marking: 'OFFICIAL-SENSITIVE' }) },
  /** Every priority of the one is gone, every one of the other is new. */
  anotherPlan: { changes: diffPlans(earlierPlan, academicPlan) },
  longWords: { changes: diffPlans(smallPlan, longWords) },
} as const satisfies Record<string, ChangesSinceProps>;
