import type { Priority } from '../../plan/Plan.js';
import { firstContactIndicators } from './firstContactIndicators.js';

/** The first priority: mostly done, with two dates that were moved. */
export const firstContact: Priority = {
  ref: '1',
  title: 'First contact and assessment',
  commitment: 'We will decide quickly and well what help a child needs.',
  aim: 'Every contact has a decision by the end of the next working day. Families are not passed from team to team, and do not come back within the year because the first answer was wrong.',
  progress:
    'Two of five milestones are complete and two are on track. The threshold guide has a new date.\n\nContacts decided in time have been at 95% or above for three quarters.',
  analysis:
    'Re-referrals have come down in every quarter when set against the same quarter of the year before.\n\nAssessments in time stand between the lines for amber and green. The first quarter of 2025/26 cannot be given: cases were being moved to the new record system.',
  milestones: [
    {
      id: 'one-front-door',
      ref: '1.1',
      text: 'Bring the two duty teams together as one front door.',
      status: 'blue',
      schedule: [{ kind: 'due', period: 'FY2023-24-Q4' }],
      owner: 'Head of First Contact and Assessment',
      history: [
        { period: 'FY2023-24-Q2', status: 'green' },
        { period: 'FY2023-24-Q4', status: 'blue' },
      ],
    },
    {
      id: 'threshold-guide',
      ref: '1.2',
      text: 'Agree a new threshold guide with schools, health and the police.',
      status: 'amber',
      schedule: [{ kind: 'due', period: 'FY2025-26-Q2' }],
      revisedDue: 'FY2026-27-Q1',
      owner: 'Safeguarding Partnership Manager',
      history: [
        { period: 'FY2025-26-Q1', status: 'green' },
        {
          period: 'FY2025-26-Q2',
          status: 'amber',
          note: 'The police asked for more time to consult their officers.',
        },
      ],
    },
    {
      id: 'record-system',
      ref: '1.3',
      text: 'Move all open cases to the new record system.',
      status: 'blue',
      schedule: [{ kind: 'due', period: 'FY2024-25-Q4' }],
      revisedDue: 'FY2025-26-Q1',
      owner: 'Head of Systems',
    },
    {
      id: 'family-feedback',
      ref: '1.4',
      text: 'Ask every family, when an assessment ends, whether they felt listened to.',
      status: 'green',
      schedule: [{ kind: 'rolling', updatesEvery: 'quarter' }],
      owner: 'Principal Social Worker',
    },
    {
      id: 'daily-triage',
      ref: '1.5',
      text: 'Hold a daily meeting with health and the police on new contacts about domestic abuse.',
      status: 'green',
      schedule: [{ kind: 'commenced', period: '2024-09' }],
      owner: 'Head of First Contact and Assessment',
    },
  ],
  impact: [
    {
      text: 'A family gives its story once, and hears the decision the next day.',
      refs: ['1.1', '1.5'],
    },
    {
      text: 'Schools know when to ask for help, and when they can give it themselves.',
      refs: ['1.2'],
    },
    {
      text: 'Four families in five say that they were listened to.',
      refs: ['1.3', '1.4'],
    },
  ],
  assurance: [
    {
      text: 'Quarterly report to the Improvement Board.\n\nThirty contacts are read by a manager from another team each quarter.',
      refs: ['1.1', '1.2', '1.3', '1.4', '1.5'],
    },
  ],
  indicators: firstContactIndicators,
  review: {
    workingWell: [
      {
        text: 'Twenty-seven of thirty contacts read in March had the right decision.',
        cites: ['1.1'],
        breakdown: {
          label: 'Contacts read in March 2026',
          total: 30,
          parts: [
            { label: 'Right decision, well explained', value: 19 },
            { label: 'Right decision, thinly explained', value: 8 },
            { label: 'Wrong decision', value: 3 },
          ],
        },
      },
      { text: 'The daily meeting has halved the wait for a joint visit.', cites: ['1.5'] },
    ],
    worriedAbout: [
      {
        text: 'Schools still use the old threshold guide, and one contact in six is sent back to them.',
        cites: ['1.2'],
      },
    ],
    needsToHappen: [
      {
        text: 'Sign the threshold guide with the police, and train designated leads in schools.',
        cites: ['1.2'],
        due: 'FY2026-27-Q1',
      },
    ],
  },
};
