import type { Priority } from '@milepost/core';
import { auditingOfCaseworkReview } from './auditingOfCaseworkReview.js';
import { monthlyAndQuarterlyReview } from './monthlyAndQuarterlyReview.js';

/** ILACS Priority Action 6. It has no KPI table. */
export const auditingOfCasework: Priority = {
  ref: '6',
  title: 'Auditing of casework',
  commitment: 'We will audit casework better, and learn more from doing so.',
  aim: 'Better audits of casework and more learning from them, informed by children’s participation and customer feedback, with evidence that they help services improve.',
  progress:
    'Two milestones would show better casework audits and more learning from them. We are on track with one of the two, and are making good progress towards the second.',
  milestones: [
    {
      id: 'audit-process',
      ref: '6.1',
      text: 'We will develop the audit process of the Quality Assurance Framework further: feedback from service users included as standard; staff required once more to fill in the self-reflection tool; the senior leadership team taking part in audits; and a revised, refreshed audit tool template, to assure the quality of casework practice and thematic practice alike.',
      status: 'on-track',
      schedule: [{ kind: 'due', period: '2019-04' }],
    },
    {
      id: 'learning-loop',
      ref: '6.2',
      text: 'Audits should work better and do more for services. To close the learning loop, the Quality Assurance and Safeguarding Service will develop and publish a staff bulletin dedicated to audit findings. Managers keep oversight through team meetings, where the published learning is expected as a regular item when performance and practice are discussed.',
      status: 'slight-slippage',
      schedule: [
        { kind: 'due', period: '2019-05' },
        { kind: 'year-long', for: 'management oversight' },
      ],
    },
  ],
  impact: [
    {
      refs: ['6.1'],
      text: 'Children’s participation and customer feedback improve, as measured and reported in the QPRM process.',
    },
    {
      refs: ['6.2'],
      text: 'What audits find feeds the lessons learnt, and points to actions that improve the service.',
    },
  ],
  assurance: [{ refs: ['6.1', '6.2'], text: monthlyAndQuarterlyReview }],
  review: auditingOfCaseworkReview,
};
