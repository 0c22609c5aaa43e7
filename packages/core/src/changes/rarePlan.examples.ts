import type { Plan } from '../plan/Plan.js';
import type { ReviewItem } from '../review/Review.js';

const everyPart: ReviewItem = {
  text: 'Audits of care plans find fewer gaps.',
  cites: ['1.1'],
  indicators: ['spend'],
  heading: 'Audits',
  printed: '1:1',
  due: '2026-09',
  breakdown: {
    label: 'Care plans audited',
    total: 12,
    parts: [
      { label: 'Good', value: 7 },
      { label: 'Poor', value: 5 },
    ],
  },
  facts: [{ label: 'Audits', value: 12, unit: 'count', period: '2026-05' }],
};

/** What a plan may hold and none of the example plans does, so that every field of the schema is tried. */
export const rarePlan = {
  milepost: 1,
  id: 'rare',
  title: 'Improvement Plan',
  organisation: { name: 'Larkhaven Council (fictional)' },
  edition: { id: '2026-05', label: 'May 2026' },
  asAt: '2026-05-31',
  financialYearStart: 1,
  assumed: ['asAt'],
  headlines: [
    {
      id: 'audits',
      title: 'Audits',
      measures: [
        {
          label: 'Audits',
          unit: 'count',
          decimals: 0,
          polarity: 'higher',
          before: { value: 5, decimals: 1, statedUnit: 'count' },
          after: { value: 12, decimals: 1, statedUnit: 'count' },
        },
      ],
    },
  ],
  statuses: [
    { id: 'on-track', label: 'On track', category: 'on-track' },
    { id: 'late', label: 'Late', category: 'late' },
  ],
  ragRules: [
    { id: 'near', kind: 'tolerance', within: 0.1, basis: 'relative' },
    { id: 'close', kind: 'tolerance', within: 2, basis: 'points' },
  ],
  defaultRagRule: 'near',
  travel: {
    compareWith: { averageOf: 3 },
    firstAgainstBaseline: true,
    precision: 'exact',
  },
  priorities: [
    {
      ref: '1',
      title: 'Help',
      milestones: [
        {
          id: 'audits',
          ref: '1.1',
          text: 'Audits',
          status: 'on-track',
          schedule: [{ kind: 'due', period: '2026-12' }],
        },
      ],
      indicators: [
        {
          id: 'spend',
          label: 'Spend on agency staff',
          unit: 'currency',
          currency: 'GBP',
          decimals: 0,
          polarity: 'lower',
          basis: 'in-period',
          travel: { compareWith: 'previous', firstAgainstBaseline: false },
          baseline: { period: 'FY2025-26', symbol: 'x', source: 'Local' },
          targets: [{ value: 900, setFor: '2026-05', source: 'Budget' }],
          benchmarks: [
            { id: 'england', label: 'England', values: [{ period: '2026-05', value: 800 }] },
          ],
          observations: [
            { period: '2026-04', value: 910 },
            { period: '2026-05', value: 905 },
          ],
        },
      ],
      review: { workingWell: [everyPart], worriedAbout: [everyPart], needsToHappen: [everyPart] },
    },
  ],
  claims: [
    {
      kind: 'change',
      where: 'Headlines',
      says: 'Spend fell by 0.5%.',
      at: { part: 'headline', headline: 'audits' },
      indicator: 'spend',
      saysProxy: true,
      from: '2026-04',
      to: '2026-05',
      by: -0.5,
      in: 'percent',
    },
    {
      kind: 'comparison',
      where: 'Priority 1',
      says: 'Spend is above England’s.',
      at: { part: 'working-well', priority: '1', item: 1 },
      indicator: 'spend',
      period: '2026-05',
      position: 'above',
      with: 'benchmark',
      benchmark: 'england',
      label: 'England',
    },
    {
      kind: 'trend',
      where: 'Priority 1',
      says: 'Spend fell nearly every month.',
      indicator: 'spend',
      from: '2026-04',
      to: '2026-05',
      movement: 'down',
      mostly: true,
    },
  ],
  acknowledged: [
    {
      rule: 'printed-travel',
      priority: '1',
      milestone: '1.1',
      indicator: 'spend',
      period: '2026-05',
      reason: 'The arrow was drawn by hand.',
      by: 'Head of Performance',
    },
  ],
  keyNotes: ['Green is at or below the budget.', 'Red is more than 10% above it.'],
} satisfies Plan;
