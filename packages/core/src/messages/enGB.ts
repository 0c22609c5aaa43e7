import type { Messages } from './Messages.js';
import { kpiEnGB } from './kpiEnGB.js';
import { viewEnGB } from './viewEnGB.js';

/**
 * Milepost's words in British English.
 *
 * @example
 * enGB.rag.bands.amber; // 'Amber'
 */
export const enGB: Messages = {
  ...kpiEnGB,
  reviewed: true,
  headline: {
    changed: {
      up: 'Up from {before} to {after}',
      down: 'Down from {before} to {after}',
      same: 'Unchanged: {before}, {after}',
    },
    stands: '{after}',
    when: '{figure} {during}',
    statedUp: ', a stated rise of {amount}',
    statedDown: ', a stated fall of {amount}',
    positions: {
      better: '; better than {label} ({value})',
      worse: '; worse than {label} ({value})',
      'in-line': '; in line with {label} ({value})',
    },
    compared: '; {label}: {value}',
  },
  milestone: {
    categories: {
      complete: 'Complete',
      'on-track': 'On track',
      'at-risk': 'At risk',
      late: 'Late',
      'not-started': 'Not started',
      'not-due': 'Not yet due',
      suspended: 'Suspended',
    },
    schedules: {
      commenced: 'Commenced: {period}',
      commencing: 'Commencing: {period}',
      due: 'Due: {period}',
      launch: 'Launch date: {period}',
      'year-long': 'Year long',
      rolling: 'Rolling programme',
    },
    scheduleFor: '{schedule} ({for})',
    updates: {
      monthly: 'Monthly updates: {periods}',
      quarterly: 'Quarterly updates: {periods}',
      other: 'Updates: {periods}',
    },
    updatesEvery: {
      month: 'Updates every month',
      quarter: 'Updates every quarter',
      'half-year': 'Updates every half-year',
      year: 'Updates every year',
    },
    overdue: 'Overdue: due by {date} and not complete.',
    revised: 'Date revised to {period}.',
    count: { one: '{n} milestone', other: '{n} milestones' },
    overdueCount: {
      one: '{n} milestone is overdue: {refs}.',
      other: '{n} milestones are overdue: {refs}.',
    },
    rollUp: {
      one: '{n} of {milestones} is on track ({percent})',
      other: '{n} of {milestones} are on track ({percent})',
    },
    rollUpWithComplete: {
      one: '{n} of {milestones} is on track or complete ({percent})',
      other: '{n} of {milestones} are on track or complete ({percent})',
    },
    rollUpDue: { other: '; of the {n} due, {percent}.' },
    rollUpNoneDue: '; none is due yet.',
    rollUpNone: 'There are no milestones.',
  },
  review: {
    questions: {
      'working-well': 'What’s working well?',
      'worried-about': 'What are we worried about?',
      'needs-to-happen': 'What needs to happen?',
    },
    cites: { one: 'Milestone {refs}', other: 'Milestones {refs}' },
    nothing: 'Nothing was recorded.',
    due: 'By {period}',
    total: 'Total',
  },
  view: viewEnGB,
};
