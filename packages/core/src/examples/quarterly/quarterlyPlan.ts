import type { Plan } from '../../plan/Plan.js';
import { brag } from './brag.js';
import { childrenInOurCare } from './childrenInOurCare.js';
import { firstContact } from './firstContact.js';
import { peopleAndMoney } from './peopleAndMoney.js';
import { thresholds } from './thresholds.js';

/**
 * A made-up council that reports by financial quarter: three years of them, BRAG statuses with an owner for every
 * milestone and revised dates, fixed lines for every colour, England and statistical neighbours beside the figures,
 * withheld and late figures, provisional ones and ones revised in a later issue.
 */
export const quarterlyPlan = {
  milepost: 1,
  id: 'harrowmere-2026-q4',
  title: 'Getting to Good: Children’s Services Improvement Plan',
  organisation: { name: 'Harrowmere Borough Council (fictional)', codes: { la: '001' } },
  edition: { id: 'FY2025-26-Q4', label: 'Quarter 4, 2025/26' },
  asAt: '2026-03-31',
  marking: 'OFFICIAL',
  introduction:
    'This plan answers the inspection of May 2023. It is reported every quarter, and this is the twelfth report.',
  summary:
    'Of fifteen milestones, five are complete and two are behind schedule: finding foster carers, and the second children’s home.',
  inspection: {
    framework: 'Inspection of local authority children’s services',
    from: '2023-05-15',
    to: '2023-05-26',
    published: '2023-07',
    judgement: 'Requires improvement to be good',
  },
  phases: [
    { id: 'recover', label: 'Recover', to: 'FY2023-24-Q4' },
    { id: 'improve', label: 'Improve', from: 'FY2024-25-Q1', to: 'FY2025-26-Q2' },
    { id: 'sustain', label: 'Sustain', from: 'FY2025-26-Q3' },
  ],
  events: [
    { id: 'monitoring-visit', label: 'Monitoring visit', period: 'FY2024-25-Q2' },
    { id: 'new-system', label: 'New record system', period: 'FY2025-26-Q1' },
  ],
  governance: [
    { name: 'Improvement Board', cadence: 'Quarterly', role: 'Holds the plan to account' },
    { name: 'Corporate Parenting Panel', cadence: 'Quarterly', role: 'Priority 2' },
    { name: 'Overview and Scrutiny Committee', cadence: 'Twice a year' },
  ],
  headlines: [
    {
      id: 'fewer-returns',
      title: 'Fewer families come back',
      text: 'One referral in five is now a repeat, where it was more than one in four.',
      measures: [
        {
          label: 'Re-referrals within 12 months',
          indicator: 're-referrals',
          unit: 'percent',
          decimals: 1,
          polarity: 'lower',
          before: { period: 'FY2023-24-Q4', value: 26.5 },
          after: { period: 'FY2025-26-Q4', value: 21.1 },
          comparator: { label: 'England', value: 22.6, period: 'FY2024-25' },
        },
      ],
    },
    {
      id: 'within-budget',
      title: 'Within budget',
      measures: [
        {
          label: 'Forecast for the year against the budget',
          indicator: 'forecast-against-budget',
          unit: 'currency',
          decimals: 0,
          polarity: 'lower',
          before: { period: 'FY2024-25-Q4', value: 742000 },
          after: { period: 'FY2025-26-Q4', value: -84000 },
        },
      ],
    },
  ],
  statuses: brag,
  ragRules: thresholds,
  travel: { compareWith: 'previous' },
  priorities: [firstContact, childrenInOurCare, peopleAndMoney],
  claims: [
    {
      kind: 'rollup',
      where: 'Summary',
      says: 'Five of fifteen milestones are complete.',
      at: { part: 'summary' },
      quote: 'Of fifteen milestones, five are complete',
      category: 'complete',
      count: 5,
      of: 15,
    },
  ],
  acknowledged: [
    {
      rule: 'overdue-not-complete',
      milestone: '2.2',
      reason: 'A new date can be given when the regulator has answered, in April.',
      by: 'Corporate Parenting Panel',
    },
  ],
  notes: [
    'Figures marked provisional come from the council’s own records and may change.',
    'Numbers of children below six are withheld.',
  ],
  contact: {
    role: 'Improvement Programme Office',
    organisation: 'Harrowmere Borough Council',
    link: 'https://example.org/harrowmere',
  },
} satisfies Plan;
