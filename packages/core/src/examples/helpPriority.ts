import type { Priority } from '../plan/Plan.js';
import { helpIndicators } from './helpIndicators.js';

/** The first priority of `smallPlan`: one with everything in it. */
export const helpPriority: Priority = {
  ref: '1',
  title: { en: 'Help at the right time', cy: 'Cymorth ar yr adeg iawn' },
  commitment: 'We will reach children and families before problems grow.',
  aim: 'Children are seen soon, by somebody they come to know, and need a second plan less often.',
  progress:
    'One milestone is done and one is on track. A third has slipped to September.\n\nVisits on time passed their target in spring, and fell back once in May.',
  analysis:
    'Visits made on time passed the target of 90%, and stood at 91.9% in March 2025.\n\nRepeat plans start anew each April, so spring figures rest on few children.',
  milestones: [
    {
      id: 'duty-desk',
      ref: '1.1',
      text: {
        en: 'Open one duty desk for all first contacts.',
        cy: 'Agor un ddesg ddyletswydd ar gyfer pob cyswllt cyntaf.',
      },
      status: 'done',
      schedule: [{ kind: 'launch', period: '2024-09' }],
      owner: 'Head of First Contact',
    },
    {
      id: 'visit-tracker',
      ref: '1.2',
      text: 'Track every visit due, and tell team managers of those at risk of being late.',
      status: 'on-track',
      schedule: [
        {
          kind: 'commenced',
          period: '2024-11',
          updates: ['2025-03', '2025-06', '2025-09', '2025-12'],
        },
      ],
      owner: 'Head of Safeguarding',
    },
    {
      id: 'family-plans',
      ref: '1.3',
      text: 'Write every plan with the family and give them a copy they can keep.',
      status: 'slipping',
      schedule: [{ kind: 'due', period: '2025-05' }],
      revisedDue: '2025-09',
      owner: 'Principal Social Worker',
      history: [
        { period: '2025-03', status: 'on-track' },
        { period: '2025-05', status: 'slipping', note: 'The new form was sent back by two teams.' },
      ],
    },
    {
      id: 'joint-audit',
      ref: '1.4',
      text: 'Begin a joint audit of first contacts with health and the police.',
      status: 'not-yet-due',
      schedule: [{ kind: 'commencing', period: '2025-09' }],
    },
  ],
  impact: [
    { text: 'Families tell their story once.', refs: ['1.1'] },
    {
      text: 'Late visits are known before they are late.\n\nFamilies say that their plan is theirs.',
      refs: ['1.2', '1.3'],
    },
  ],
  assurance: [
    {
      text: 'Monthly figures to the Improvement Board.\n\nTwelve cases audited each quarter.',
      refs: ['1.1', '1.2', '1.3', '1.4'],
    },
  ],
  indicators: helpIndicators,
  review: {
    workingWell: [
      {
        heading: 'First contact',
        text: 'The duty desk answers nine calls in ten within the day.',
        cites: ['1.1'],
      },
      {
        heading: 'First contact',
        text: 'An audit looked at forty first contacts.',
        cites: ['1.1', '1.2'],
        breakdown: {
          label: 'First contacts audited',
          total: 40,
          parts: [
            { label: 'Good', value: 26 },
            { label: 'Requires improvement', value: 11 },
            { label: 'Inadequate', value: 3 },
          ],
        },
        facts: [{ label: 'First contacts audited', value: 40, unit: 'count', period: '2025-05' }],
      },
      { heading: 'Staff', text: 'Staff say that the tracker saves them time.' },
    ],
    worriedAbout: [
      {
        text: 'Two teams still write plans for families and not with them.',
        cites: ['1.3'],
        printed: '1:3',
      },
      { text: 'April figures for repeat plans rest on three children.' },
    ],
    needsToHappen: [
      { text: 'Agree the form with both teams and start again.', cites: ['1.3'], due: '2025-07' },
      { text: 'Settle who leads the joint audit.', cites: ['1.4'], due: '2025-08' },
    ],
  },
};
