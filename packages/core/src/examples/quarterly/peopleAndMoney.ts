import type { Priority } from '../../plan/Plan.js';
import { peopleAndMoneyIndicators } from './peopleAndMoneyIndicators.js';

/** The third priority: staff and money, with no impact or assurance written down yet. */
export const peopleAndMoney: Priority = {
  ref: '3',
  title: 'People and money',
  commitment: 'We will keep good staff, and live within our means.',
  aim: 'Children keep the same social worker, because staff stay. The service ends each year within its budget.',
  progress:
    'Of the four milestones that are due, two are complete and one is on track. The academy’s second intake has slipped.',
  analysis:
    'Agency staff fell by eleven points up to September 2025 and rose again over the winter.\n\nThe year ended £84,000 under budget, the first underspend since 2019/20.',
  milestones: [
    {
      id: 'academy',
      ref: '3.1',
      text: 'Take two intakes of newly qualified social workers into the academy each year.',
      status: 'amber',
      schedule: [{ kind: 'year-long', updates: ['2025-10', '2026-03'] }],
      owner: 'Principal Social Worker',
    },
    {
      id: 'agency-exit',
      ref: '3.2',
      text: 'Offer every long-standing agency worker a permanent post.',
      status: 'green',
      schedule: [{ kind: 'commenced', period: 'FY2024-25-Q1', updatesEvery: 'quarter' }],
      owner: 'Head of Human Resources',
    },
    {
      id: 'supervision-standard',
      ref: '3.3',
      text: 'Set one standard for supervision, and record it in the case system.',
      status: 'blue',
      schedule: [{ kind: 'due', period: 'FY2024-25-Q2' }],
      owner: 'Principal Social Worker',
    },
    {
      id: 'placement-budget',
      ref: '3.4',
      text: 'Rebuild the placement budget from the children we know and not from last year.',
      status: 'blue',
      schedule: [{ kind: 'due', period: 'FY2025-26-Q3' }],
      owner: 'Finance Business Partner',
    },
    {
      id: 'exit-survey',
      ref: '3.5',
      text: 'Report what people say when they leave, to the whole management team.',
      status: 'not-due',
      schedule: [{ kind: 'commencing', period: 'FY2026-27-Q2' }],
      owner: 'Head of Human Resources',
    },
  ],
  indicators: peopleAndMoneyIndicators,
  review: {
    workingWell: [
      { text: 'Thirty-one agency workers have taken permanent posts.', cites: ['3.2'] },
      { text: 'The placement forecast was right to within one per cent.', cites: ['3.4'] },
    ],
    worriedAbout: [
      { text: 'The spring intake is half full.', cites: ['3.1'] },
      { text: 'Turnover has risen for two quarters and stands in red.' },
    ],
    needsToHappen: [
      {
        text: 'Agree pay for senior practitioners before the autumn.',
        cites: ['3.1', '3.2'],
        due: 'FY2026-27-Q2',
      },
    ],
  },
};
