import type { Priority } from '@milepost/core';
import { monthlyAndQuarterlyReview } from './monthlyAndQuarterlyReview.js';
import { writtenPlansIndicators } from './writtenPlansIndicators.js';
import { writtenPlansReview } from './writtenPlansReview.js';

const practiceInPlans =
  'Written plans show that social work practice has improved: they deal with risk and need, and with action in good time where a child’s circumstances do not get better.';

const linkedMeasures =
  'Linked to: a lower % of children on multiple child protection plans, and a lower % of repeat referrals.';

/** ILACS Priority Action 2. */
export const writtenPlans: Priority = {
  ref: '2',
  title: 'Written plans',
  commitment: 'We will make written plans better.',
  aim: 'Social work practice that has improved, seen in written plans that deal with risk, with need, and with action in good time where a child’s circumstances do not get better.',
  progress:
    'Four milestones would show that our written plans are getting better. We are on track with three of the four.',
  analysis: `The re-referral rate rose in April, as expected, to 37.7%, because the measure sets a single month beside the 12 months before it. Quarter one of 2019/20 closed lower, at 31.4%. Statistical neighbours do better (23.9% in March 2018), yet there has been improvement, if slight and slow. Caseloads in Children’s Social Care that are not kept at a suitable level put the Council’s operations at risk. How the closing of Child in Need cases affects re-referrals is being analysed.

Multiple plans also rose when the new reporting year began, but had settled at 23.5% when quarter one closed. The total of children on a plan is fairly steady: 254 when June 2019 ended, or 48.6 for every 10,000 children.`,
  milestones: [
    {
      id: 'one-child-one-plan-review',
      ref: '2.1',
      text: 'Within the Transformation Agenda, shared with Education, Participation and Skills, One Child One Plan is under an end to end review, both the electronic template and the data systems behind it. It will link a child’s care plan better with the single assessment, record clearly when each required action falls due, and improve the templates for child protection plans and core group meetings.',
      status: 'slight-slippage',
      schedule: [{ kind: 'commenced', period: '2019-01' }],
    },
    {
      id: 'care-plan-practice',
      ref: '2.2',
      text: 'We will write better care plans: a clear contingency plan as standard in the plan of every child or young person; plans reviewed regularly and brought up to date as assessed needs and circumstances change; and a clear record of who does what, and by when.',
      status: 'on-track',
      schedule: [{ kind: 'year-long' }],
    },
    {
      id: 'care-planning-training',
      ref: '2.3',
      text: 'The Professional Development Team will help social workers improve care planning, through its training programmes for the workforce.',
      status: 'on-track',
      schedule: [{ kind: 'rolling' }],
    },
    {
      id: 'care-plan-quality-assurance',
      ref: '2.4',
      text: 'Child Protection Coordinators and IROs will assure quality in two ways: problem resolution for each individual child, and a part in the audits of the Quality Assurance Framework.',
      status: 'on-track',
      schedule: [{ kind: 'year-long' }],
    },
  ],
  impact: [
    { refs: ['2.1'], text: `${practiceInPlans}\n\n${linkedMeasures}` },
    { refs: ['2.2'], text: `${practiceInPlans}\n\n${linkedMeasures}` },
    { refs: ['2.3'], text: 'Social work practice improves, and stays improved.' },
    { refs: ['2.4'], text: practiceInPlans },
  ],
  assurance: [{ refs: ['2.1', '2.2', '2.3', '2.4'], text: monthlyAndQuarterlyReview }],
  indicators: writtenPlansIndicators,
  review: writtenPlansReview,
};
