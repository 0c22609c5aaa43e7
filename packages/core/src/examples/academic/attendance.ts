import type { Priority } from '../../plan/Plan.js';
import { attendanceIndicators } from './attendanceIndicators.js';

/** The third aim: little begun. */
export const attendance: Priority = {
  ref: 'C',
  title: 'In school, and on to work',
  aim: 'Children are in school every day, and no young person leaves without somewhere to go.',
  progress: 'Absence has come down for three years but is far above what it was before 2020.',
  milestones: [
    {
      id: 'attendance-teams',
      ref: 'C1',
      text: 'Give each group of schools a named attendance worker.',
      status: 'green',
      schedule: [{ kind: 'commenced', period: 'AY2023-24', updatesEvery: 'year' }],
      owner: 'Head of Attendance',
    },
    {
      id: 'inclusion-charter',
      ref: 'C2',
      text: 'Agree a charter with every secondary school on suspensions.',
      status: 'not-begun',
      schedule: [{ kind: 'due', period: 'AY2025-26' }],
      owner: 'Head of Inclusion',
    },
    {
      id: 'shared-reserves',
      ref: 'C3',
      text: 'Agree with the Schools Forum what a sound balance is.',
      status: 'delivered',
      schedule: [{ kind: 'due', period: 'AY2022-23' }],
      owner: 'Education Finance Manager',
    },
  ],
  indicators: attendanceIndicators,
};
