import type { Priority } from '../../plan/Plan.js';
import { placesIndicators } from './placesIndicators.js';

/** The first aim: dates by academic year, calendar year and day. */
export const places: Priority = {
  ref: 'A',
  title: 'A school place near home',
  aim: 'Every child has a place in a good school near home. We do not pay for places that stand empty.',
  progress:
    'One new school is open and the second is in doubt. Primary schools have fewer empty places each year; secondary schools have almost none.',
  analysis:
    'Spare places in primary schools came within the range of 5% to 10% in 2024/25. In secondary schools they have left it at the other end.\n\nMore than nine children in ten now have the secondary school they put first.',
  milestones: [
    {
      id: 'primary-reductions',
      ref: 'A1',
      text: 'Lower the admission number of twelve primary schools that stand half empty.',
      status: 'delivered',
      schedule: [{ kind: 'due', period: 'AY2023-24' }],
      owner: 'School Organisation Manager',
    },
    {
      id: 'first-secondary',
      ref: 'A2',
      text: 'Open the new secondary school at Wexcombe North.',
      status: 'delivered',
      schedule: [{ kind: 'launch', period: '2024-09-03' }],
      owner: 'Head of Property',
    },
    {
      id: 'second-secondary',
      ref: 'A3',
      text: 'Open a second new secondary school in the Vale.',
      status: 'amber-red',
      schedule: [{ kind: 'due', period: '2027' }],
      revisedDue: '2028',
      owner: 'Head of Property',
      history: [
        { period: 'AY2022-23', status: 'amber-green' },
        { period: 'AY2023-24', status: 'amber', note: 'The site needs a new road.' },
        { period: 'AY2024-25', status: 'amber-red', note: 'No builder has bid within the budget.' },
      ],
    },
    {
      id: 'admissions-online',
      ref: 'A4',
      text: 'Take mid-year applications online.',
      status: 'green',
      schedule: [{ kind: 'commencing', period: '2026-Q1' }],
      owner: 'Admissions Manager',
    },
  ],
  impact: [
    { text: 'Schools are full enough to be sound, and no fuller.', refs: ['A1', 'A2', 'A3'] },
    { text: 'Families who move have a place within two weeks.', refs: ['A4'] },
  ],
  assurance: [{ text: 'Yearly report to the Schools Forum.', refs: ['A1', 'A2', 'A3', 'A4'] }],
  indicators: placesIndicators,
};
