import type { Plan } from '../plan/Plan.js';
import { helpPriority } from './helpPriority.js';
import { workforcePriority } from './workforcePriority.js';

/**
 * A made-up council's plan with something of everything: every status category, schedule, unit, rule, basis and
 * polarity, symbols, gaps, revised and provisional figures, benchmarks, reviews, headlines and claims.
 * For stories, tests and trying things out.
 */
export const smallPlan = {
  milepost: 1,
  id: 'larkhaven-2025',
  title: { en: 'Children’s Services Improvement Plan', cy: 'Cynllun Gwella Gwasanaethau Plant' },
  organisation: { name: 'Larkhaven Council (fictional)', codes: { la: '000' } },
  edition: { id: '2025-06', label: 'June 2025' },
  asAt: '2025-06-30',
  language: 'en',
  marking: 'OFFICIAL',
  foreword: {
    text: 'Larkhaven’s children deserve help that comes in time.\n\nThis report says plainly where we are and where we are not.',
    by: 'Director of Children’s Services',
  },
  introduction: 'This plan answers the inspection of September 2024.',
  summary: 'Seven milestones across two priorities. Recruitment is the one that worries us most.',
  inspection: {
    framework: 'Inspection of local authority children’s services',
    from: '2024-09-09',
    to: '2024-09-20',
    published: '2024-11',
    judgement: 'Requires improvement to be good',
  },
  phases: [
    { id: 'before', label: { en: 'Before inspection', cy: 'Cyn yr arolygiad' }, to: '2024-09' },
    {
      id: 'after',
      label: { en: 'After inspection', cy: 'Ar ôl yr arolygiad' },
      from: '2024-10',
      assumed: true,
    },
  ],
  events: [
    { id: 'inspection', label: { en: 'Inspection', cy: 'Arolygiad' }, period: '2024-09' },
    { id: 'tracker', label: 'Visit tracker live', period: '2024-11' },
  ],
  governance: [
    { name: 'Improvement Board', cadence: 'Monthly', role: 'Holds the plan to account' },
    { name: 'Scrutiny Committee', cadence: 'Quarterly' },
  ],
  headlines: [
    {
      id: 'visits',
      title: 'More visits on time',
      text: 'Nine visits in ten are now made on time.',
      measures: [
        {
          label: 'Visits made on time',
          indicator: 'visits-on-time',
          unit: 'percent',
          decimals: 1,
          polarity: 'higher',
          before: { period: '2024-06', value: 80.9 },
          after: { period: '2025-06', value: 93.1 },
          comparator: { label: 'statistical neighbours', value: 94, period: 'FY2024-25' },
        },
      ],
    },
    {
      id: 'plans-and-contacts',
      title: 'Fewer repeat plans',
      measures: [
        {
          label: 'Children on a second or later plan',
          indicator: 'repeat-plans',
          unit: 'percent',
          decimals: 1,
          polarity: 'lower',
          after: { period: '2025-06', value: 18.2 },
          change: -3.4,
          comparator: { label: 'England', value: 23.6 },
        },
        {
          label: 'Contacts received',
          unit: 'count',
          decimals: 0,
          polarity: 'none',
          before: { period: '2024-06', value: 1288 },
          after: { period: '2025-06', value: 1311 },
        },
      ],
    },
  ],
  statuses: [
    { id: 'done', label: { en: 'Done', cy: 'Wedi’i wneud' }, category: 'complete' },
    { id: 'on-track', label: { en: 'On track', cy: 'Ar y trywydd iawn' }, category: 'on-track' },
    { id: 'slipping', label: { en: 'Slipping', cy: 'Yn llithro' }, category: 'at-risk' },
    { id: 'late', label: { en: 'Late', cy: 'Hwyr' }, category: 'late' },
    {
      id: 'not-started',
      label: { en: 'Not started', cy: 'Heb ddechrau' },
      category: 'not-started',
    },
    {
      id: 'not-yet-due',
      label: { en: 'Not yet due', cy: 'Heb fod yn ddyledus eto' },
      category: 'not-due',
    },
    { id: 'paused', label: { en: 'Paused', cy: 'Wedi’i oedi' }, category: 'suspended' },
  ],
  ragRules: [
    { id: 'near', kind: 'tolerance', within: 0.1, basis: 'relative' },
    { id: 'three-points', kind: 'tolerance', within: 3, basis: 'points' },
    { id: 'one-point', kind: 'tolerance', within: 1, basis: 'points' },
    { id: 'caseload-range', kind: 'range', low: 14, high: 18, within: 2 },
    { id: 'spend-lines', kind: 'thresholds', green: 120000, amber: 150000 },
    { id: 'year-on-year', kind: 'trend-aware', within: 0.1, basis: 'relative' },
    { id: 'watch', kind: 'monitor' },
  ],
  defaultRagRule: 'near',
  travel: { compareWith: 'previous' },
  priorityName: { en: 'Priority', cy: 'Blaenoriaeth' },
  priorities: [helpPriority, workforcePriority],
  claims: [
    {
      kind: 'rollup',
      where: 'Priority 1, How are we doing?',
      says: 'One of four milestones is on track.',
      at: { part: 'progress', priority: '1' },
      quote: 'one is on track',
      priority: '1',
      category: 'on-track',
      count: 1,
      of: 4,
      percent: 25,
    },
    {
      kind: 'value',
      where: 'Priority 1, Supporting performance analysis',
      says: 'Visits on time were at 91.9% in March 2025.',
      at: { part: 'analysis', priority: '1' },
      quote: 'stood at 91.9% in March 2025',
      indicator: 'visits-on-time',
      period: '2025-03',
      value: 91.9,
    },
  ],
  notes: ['Figures come from a made-up case system and may change when they are published.'],
  contact: {
    role: 'Improvement team',
    organisation: 'Larkhaven Council',
    link: 'https://example.org/plan',
  },
} satisfies Plan;
