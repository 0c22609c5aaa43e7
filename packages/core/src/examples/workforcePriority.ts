import type { Priority } from '../plan/Plan.js';
import { workforceIndicators } from './workforceIndicators.js';

/** The second priority of `smallPlan`: late, not started and suspended milestones, and a review with an empty part. */
export const workforcePriority: Priority = {
  ref: '2',
  title: 'A settled and well supported workforce',
  aim: 'Children keep the same social worker, because staff stay.',
  progress: 'Recruitment is late. Spend on agency staff has fallen below £120,000 a month.',
  milestones: [
    {
      id: 'recruit',
      ref: '2.1',
      text: 'Fill the eight vacant posts in the assessment teams.',
      status: 'late',
      schedule: [{ kind: 'due', period: '2025-03' }],
      owner: 'Head of Workforce',
    },
    {
      id: 'induction',
      ref: '2.2',
      text: 'Give every new starter a protected first twelve weeks.',
      status: 'not-started',
      schedule: [
        { kind: 'year-long', for: 'protected weeks' },
        { kind: 'launch', period: '2025-10', for: 'induction handbook' },
      ],
    },
    {
      id: 'exit-interviews',
      ref: '2.3',
      text: 'Hear from everybody who leaves, and report what they say.',
      status: 'paused',
      schedule: [{ kind: 'rolling', updates: ['2025-04', '2025-05', '2025-06'] }],
    },
  ],
  impact: [{ text: 'Fewer children change social worker.', refs: ['2.1', '2.2'] }],
  assurance: [{ text: 'Quarterly workforce report to the Improvement Board.', refs: ['2.1'] }],
  indicators: workforceIndicators,
  review: {
    workingWell: [],
    worriedAbout: [{ text: 'Three of the eight posts have drawn no applicants.', cites: ['2.1'] }],
    needsToHappen: [
      { text: 'Widen the search and look at what neighbours pay.', cites: ['2.1', '2.2'] },
    ],
  },
};
