import type { Messages } from './Messages.js';
import { periodEnGB } from './periodEnGB.js';
import { verdictsEnGB } from './verdictsEnGB.js';
import { viewEnGB } from './viewEnGB.js';

/**
 * Milepost's words in British English.
 *
 * @example
 * enGB.rag.bands.amber; // 'Amber'
 */
export const enGB: Messages = {
  language: 'en',
  reviewed: true,
  alphabet: [...'abcdefghijklmnopqrstuvwxyz'],
  period: periodEnGB,
  number: {
    thousands: ',',
    decimal: '.',
    plus: '+',
    minus: '−',
    percent: '{n}%',
    currency: { GBP: '£{n}', EUR: '€{n}' },
    otherCurrency: '{code} {n}',
    counts: '{numerator}/{denominator}',
    inWords: {
      rate: '{n} per {per}',
      counts: '{numerator} of {denominator}',
      days: { one: '{n} day', other: '{n} days' },
    },
    points: { one: '{n} point', other: '{n} points' },
  },
  list: { and: ' and ', comma: ', ' },
  figure: {
    cell: '{period}: {figure}.',
    cellWithStatus: '{period}: {figure}, {status}.',
    withCounts: '{figure}, {counts}',
    fromCounts: '{figure}, worked out from {counts}',
    missing: {
      'not-reported': 'nothing reported',
      symbol: 'no figure, {symbol}',
      'zero-denominator': 'no figure, there was nothing to count',
    },
    symbols: {
      c: 'confidential',
      x: 'not available',
      z: 'not applicable',
      low: 'too low to show',
      k: 'rounds to zero',
      u: 'too unreliable to show',
    },
    statuses: { final: 'final', provisional: 'provisional', revised: 'revised' },
    statusNotes: {
      final: 'Final figure.',
      provisional: 'Provisional: the figure may still change.',
      revised: 'Revised: the figure has changed since it was first issued.',
    },
    note: 'Note: {note}.',
  },
  ...verdictsEnGB,
  trend: {
    none: '{label}: no figures reported.',
    single: '{label}: one figure only, {value} {during}.',
    span: '{label}: from {first} {firstDuring} to {last} {lastDuring}.',
    extremes: 'Highest: {high} {highDuring}. Lowest: {low} {lowDuring}.',
    flat: 'Every figure is the same.',
    gap: 'No figure for {periods}.',
    gaps: { other: 'No figure for {n} of {total} periods.' },
    latest: 'Latest figure: {verdict}',
    yearToDate: 'Year to date: the count begins again each {month}.',
  },
  benchmark: {
    positions: {
      better: 'Better than {label}',
      worse: 'Worse than {label}',
      'in-line': 'In line with {label}',
    },
    reasons: {
      compared:
        '{position}: {figure} {figureDuring}, against {benchmark} {benchmarkDuring}{difference}.',
      'no-polarity':
        '{label}: {benchmark} {benchmarkDuring}, against {figure} here {figureDuring}. Neither higher nor lower is better.',
      'no-figure': 'Not compared with {label}: there is no figure.',
      'no-benchmark-value':
        'Not compared with {label}: it has no figure for this period or before.',
    },
    above: ', {amount} above',
    below: ', {amount} below',
  },
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
