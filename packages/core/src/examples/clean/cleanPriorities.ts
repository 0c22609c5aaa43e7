import type { Priority } from '../../plan/Plan.js';
import {
  assessmentsOnTime,
  contactsRate,
  placementMoves,
  repeatReferrals,
} from './cleanIndicators.js';

const helpSooner: Priority = {
  ref: '1',
  title: 'Help sooner',
  commitment: 'We will assess what a family needs within 45 working days.',
  aim: 'Families wait less and tell their story once.',
  progress: 'Two of three milestones are on track, and one is complete.',
  analysis:
    'Assessments finished in time stood at 85.4% in June 2026, which is 3.4 points up on five months before. They have risen every month, and are 5.4 points above the target of 80%.',
  milestones: [
    {
      id: 'assessment-form',
      ref: '1.1',
      text: 'One form for every assessment.',
      status: 'complete',
      schedule: [{ kind: 'due', period: '2026-03' }],
      history: [
        { period: '2026-01', status: 'on-track' },
        { period: '2026-03', status: 'complete' },
      ],
    },
    {
      id: 'weekly-review',
      ref: '1.2',
      text: 'Team managers review open assessments each week.',
      status: 'on-track',
      schedule: [{ kind: 'year-long' }],
    },
    {
      id: 'front-door',
      ref: '1.3',
      text: 'Move the front door into one office.',
      status: 'on-track',
      schedule: [{ kind: 'due', period: '2026-09' }],
    },
  ],
  impact: [{ text: 'Fewer families repeat themselves.', refs: ['1.1', '1.2'] }],
  assurance: [{ text: 'Monthly audit of twelve cases.', refs: ['1.1', '1.2', '1.3'] }],
  indicators: [assessmentsOnTime, repeatReferrals, contactsRate],
  review: {
    workingWell: [
      { text: 'The form is in use in every team.', cites: ['1.1'] },
      {
        text: 'Managers review open work each week.',
        cites: ['1.2'],
        breakdown: {
          label: 'Assessments reviewed',
          total: 212,
          parts: [
            { label: 'In time', value: 181 },
            { label: 'Late', value: 31 },
          ],
        },
      },
    ],
    worriedAbout: [{ text: 'The office may not be ready by autumn.', cites: ['1.3'] }],
    needsToHappen: [{ text: 'Agree the lease.', cites: ['1.3'], due: '2026-07' }],
  },
};

const staySettled: Priority = {
  ref: '2',
  title: 'Stay settled',
  aim: 'Children stay in one home for as long as it is good for them.',
  progress: 'One of three milestones has slipped, and one is not yet due.',
  analysis:
    'In June 2026, 18.0% of children had had three or more placements in a year. That is above the 13.8% of the year before the plan.',
  milestones: [
    {
      id: 'carer-support',
      ref: '2.1',
      text: 'An out-of-hours line for foster carers.',
      status: 'slipping',
      schedule: [{ kind: 'due', period: '2026-05' }],
      revisedDue: '2026-08',
    },
    {
      id: 'matching',
      ref: '2.2',
      text: 'A matching meeting before each placement.',
      status: 'on-track',
      schedule: [{ kind: 'commenced', period: '2026-02' }],
    },
    {
      id: 'new-homes',
      ref: '2.3',
      text: 'Open two small homes.',
      status: 'not-due',
      schedule: [{ kind: 'commencing', period: '2026-10' }],
    },
  ],
  indicators: [placementMoves],
  review: {
    workingWell: [{ text: 'Matching meetings take place.', cites: ['2.2'] }],
    worriedAbout: [
      { text: 'The line has no staff at weekends yet.', cites: ['2.1'] },
      { text: 'Moves have risen since March.', indicators: ['placement-moves'] },
    ],
    needsToHappen: [
      { text: 'Appoint weekend staff.', cites: ['2.1'], due: '2026-08' },
      {
        text: 'Review every child who has moved twice, and bring the homes forward.',
        cites: ['2.3'],
        indicators: ['placement-moves'],
        due: '2026-09',
      },
    ],
  },
};

export const cleanPriorities: readonly Priority[] = [helpSooner, staySettled];
