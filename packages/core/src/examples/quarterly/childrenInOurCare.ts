import type { Priority } from '../../plan/Plan.js';
import { childrenInOurCareIndicators } from './childrenInOurCareIndicators.js';

/** The second priority: one milestone late, one overdue against the date it was moved to. */
export const childrenInOurCare: Priority = {
  ref: '2',
  title: 'Children in our care and care leavers',
  commitment: 'We will find children a home they can stay in, close to the people they know.',
  aim: 'Children move less often. They see a nurse or doctor soon after they come to us, and leave us for a home of their own and something to do.',
  progress:
    'Foster carers are harder to find than planned, and the second children’s home has not opened.\n\nMoves and long-term stability are both better than the lines we set.',
  analysis:
    'Three or more placements fell below 10% in the third quarter of 2025/26 for the first time.\n\nNumbers of children placed in secure accommodation are too small to publish.',
  milestones: [
    {
      id: 'foster-carers',
      ref: '2.1',
      text: 'Approve forty new foster households by the end of 2025/26.',
      status: 'red',
      schedule: [
        {
          kind: 'due',
          period: 'FY2025-26-Q4',
          updates: ['FY2025-26-Q2', 'FY2025-26-Q3', 'FY2025-26-Q4'],
        },
      ],
      owner: 'Head of Fostering',
      history: [
        {
          period: 'FY2025-26-Q2',
          status: 'amber',
          note: 'Fifteen approved against twenty planned.',
        },
        { period: 'FY2025-26-Q4', status: 'red', note: 'Twenty-three approved against forty.' },
      ],
    },
    {
      id: 'second-home',
      ref: '2.2',
      text: 'Open a second small children’s home.',
      status: 'red',
      schedule: [
        { kind: 'launch', period: '2025-06' },
        { kind: 'due', period: 'FY2025-26-Q1' },
      ],
      revisedDue: 'FY2025-26-Q3',
      owner: 'Head of Children in Care',
      history: [
        { period: 'FY2025-26-Q1', status: 'amber', note: 'Planning permission came late.' },
        { period: 'FY2025-26-Q3', status: 'red', note: 'Registration is not yet granted.' },
      ],
    },
    {
      id: 'health-pathway',
      ref: '2.3',
      text: 'Agree one route into health assessments with the new provider.',
      status: 'green',
      schedule: [{ kind: 'due', period: 'FY2026-27-Q2' }],
      owner: 'Designated Doctor',
    },
    {
      id: 'care-leaver-offer',
      ref: '2.4',
      text: 'Publish a local offer for care leavers, written with them.',
      status: 'blue',
      schedule: [{ kind: 'launch', period: '2025-10', for: 'the printed guide' }],
      owner: 'Head of Leaving Care',
    },
    {
      id: 'apprenticeships',
      ref: '2.5',
      text: 'Keep ten apprenticeships in the council for care leavers each year.',
      status: 'not-due',
      schedule: [{ kind: 'commencing', period: '2026-09' }],
      owner: 'Head of Human Resources',
    },
  ],
  impact: [
    { text: 'Children live within twenty miles of the home they left.', refs: ['2.1', '2.2'] },
    { text: 'Nobody waits more than a month to see a nurse or doctor.', refs: ['2.3'] },
    { text: 'Care leavers know what they can ask for, and ask for it.', refs: ['2.4', '2.5'] },
  ],
  assurance: [
    { text: 'The Corporate Parenting Panel meets every quarter.', refs: ['2.1', '2.2', '2.3'] },
    { text: 'The Children in Care Council reads each draft.', refs: ['2.4', '2.5'] },
  ],
  indicators: childrenInOurCareIndicators,
  review: {
    workingWell: [
      { text: 'Children moved less often than in any year since 2018.' },
      { text: 'Young people wrote the local offer and chose how it looks.', cites: ['2.4'] },
    ],
    worriedAbout: [
      { text: 'Seventeen fostering households short of the number we need.', cites: ['2.1'] },
      { text: 'The second home stands empty until it is registered.', cites: ['2.2'] },
      {
        text: 'The health provider has not sent figures in time for three quarters of the last six.',
      },
    ],
    needsToHappen: [
      {
        text: 'Raise the fostering allowance to the level of our neighbours.',
        cites: ['2.1'],
        due: '2026-06',
      },
      {
        text: 'Meet the regulator about the registration of the home.',
        cites: ['2.2'],
        due: '2026-04',
      },
    ],
  },
};
