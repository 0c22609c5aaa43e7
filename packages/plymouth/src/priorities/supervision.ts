import type { Priority } from '@milepost/core';
import { monthlyAndQuarterlyReview } from './monthlyAndQuarterlyReview.js';
import { supervisionReview } from './supervisionReview.js';

/** ILACS Priority Action 4. It has no KPI table. */
export const supervision: Priority = {
  ref: '4',
  title: 'Supervision and management',
  commitment: 'We will record supervision and management oversight better.',
  aim: 'Better records of supervision and management oversight, where decisions on risk, and on outcomes for children, are clear and transparent.',
  progress:
    'Three milestones would show that supervision and management oversight are better recorded. We are on track with all three.',
  milestones: [
    {
      id: 'supervision-templates',
      ref: '4.1',
      text: 'The templates for recording supervision have been refreshed, so that key decision making points and better management oversight are clear on a case.',
      status: 'on-track',
      schedule: [{ kind: 'due', period: '2019-01' }],
    },
    {
      id: 'appreciative-enquiry-audit',
      ref: '4.2',
      text: 'With each service area the Principal Social Worker will hold a supervision audit by appreciative enquiry, and draw up an action plan for what has to improve.',
      status: 'on-track',
      schedule: [{ kind: 'commenced', period: '2018-12' }],
    },
    {
      id: 'supervision-recording-audit',
      ref: '4.3',
      text: 'Every month the Professional Development Team and the Principal Social Worker will audit across the team managers, to assure that supervision is recorded in line with practice. The Head of Service and the Service Manager concerned will get learning and feedback, to monitor.',
      status: 'on-track',
      schedule: [{ kind: 'commenced', period: '2019-01' }],
    },
  ],
  impact: [
    {
      refs: ['4.1'],
      text: 'Audits by the Principal Social Worker show that management oversight and decision making are already better.',
    },
    {
      refs: ['4.2'],
      text: 'Begun: feedback has gone to each Team Manager, to their line managers and to the Service Director.',
    },
    {
      refs: ['4.3'],
      text: 'Management oversight and decision making improve, and stay improved.',
    },
  ],
  assurance: [{ refs: ['4.1', '4.2', '4.3'], text: monthlyAndQuarterlyReview }],
  review: supervisionReview,
};
