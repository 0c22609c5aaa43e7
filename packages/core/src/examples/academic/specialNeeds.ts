import type { Priority } from '../../plan/Plan.js';
import { specialNeedsIndicators } from './specialNeedsIndicators.js';

/** The second aim: red in confidence, and reviewed. */
export const specialNeeds: Priority = {
  ref: 'B',
  title: 'The right help for special educational needs',
  aim: 'Children get the help they need without a fight, in a school near home.',
  progress:
    'Plans are quicker than they were two years ago and still slower than the law allows. Places outside the county have begun to fall.',
  analysis:
    'The number of children with a plan has grown by two thirds in six years. Spend on independent schools has nearly doubled.',
  milestones: [
    {
      id: 'more-psychologists',
      ref: 'B1',
      text: 'Recruit six educational psychologists.',
      status: 'amber',
      schedule: [{ kind: 'due', period: 'AY2024-25' }],
      revisedDue: 'AY2025-26',
      owner: 'Principal Educational Psychologist',
    },
    {
      id: 'resourced-places',
      ref: 'B2',
      text: 'Open 120 specially resourced places in mainstream schools.',
      status: 'amber-green',
      schedule: [{ kind: 'rolling', updatesEvery: 'half-year' }],
      owner: 'Head of Special Educational Needs',
    },
    {
      id: 'new-special-school',
      ref: 'B3',
      text: 'Open a new special school for 150 children.',
      status: 'red',
      schedule: [{ kind: 'due', period: '2025-09' }],
      owner: 'Head of Property',
      history: [
        { period: 'AY2023-24', status: 'amber' },
        { period: 'AY2024-25', status: 'red', note: 'The trust that was to run it has withdrawn.' },
      ],
    },
    {
      id: 'transport-review',
      ref: 'B4',
      text: 'Offer travel training to every pupil over 14 who is taken to school by taxi.',
      status: 'paused',
      schedule: [{ kind: 'year-long' }],
      owner: 'Head of Transport',
    },
  ],
  impact: [{ text: 'A plan is finished within 20 weeks in three cases of four.', refs: ['B1'] }],
  assurance: [
    { text: 'Parents sit on the board that allots places.', refs: ['B2', 'B3'] },
    { text: 'Half-yearly report to the Education Committee.', refs: ['B1', 'B2', 'B3', 'B4'] },
  ],
  indicators: specialNeedsIndicators,
  review: {
    workingWell: [
      { text: 'Eighty of the 120 resourced places are open, and full.', cites: ['B2'] },
    ],
    worriedAbout: [
      { text: 'Four of six psychologist posts are still vacant.', cites: ['B1'] },
      { text: 'Without the new school, fees will pass £13 million.', cites: ['B3'] },
    ],
    needsToHappen: [
      { text: 'Find another trust for the special school.', cites: ['B3'], due: '2026-03' },
    ],
  },
};
