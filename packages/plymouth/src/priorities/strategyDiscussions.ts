import type { Priority } from '@milepost/core';
import { monthlyAndQuarterlyReview } from './monthlyAndQuarterlyReview.js';
import { strategyDiscussionsIndicators } from './strategyDiscussionsIndicators.js';
import { strategyDiscussionsReview } from './strategyDiscussionsReview.js';

/** ILACS Priority Action 1. */
export const strategyDiscussions: Priority = {
  ref: '1',
  title: 'Strategy discussions',
  commitment:
    'We will raise the quality of strategy discussions, of the decisions recorded in them and of the action plans that follow, so that no family meets intervention it does not need.',
  aim: 'Strategy discussions of a higher quality, with better records of decisions and actions, so that our families are spared interventions that are not needed.',
  progress:
    'Seven milestones would show that strategy discussions are getting better. We are on track with four of the seven; the one that remains does not start until July 2019.',
  analysis:
    'When 2018/19 closed, 80.6% of Initial Child Protection Conferences (ICPCs) had taken place within 15 working days of the strategy discussion, better than the target (75%). For 2019/20 it has been raised to 80%, and quarter one closed at 94.6%.',
  milestones: [
    {
      id: 'gateway-workflow-review',
      ref: '1.1',
      text: 'Section 47 (s47) workflow and processes in the Plymouth Gateway Service have been reviewed.',
      status: 'on-track',
      schedule: [
        {
          kind: 'commenced',
          period: '2019-01',
          updates: ['2019-03', '2019-06', '2019-09', '2019-12'],
        },
      ],
    },
    {
      id: 'mash-management-capacity',
      ref: '1.2',
      text: 'We will appoint a permanent team manager for the Multi Agency Safeguarding Hub (MASH). That adds management capacity to the Plymouth Children’s Gateway Service, so that thresholds are decided consistently when strategy discussions are started. The s47 duty team manager will sit in MASH every week, for better participation and communication.',
      status: 'on-track',
      schedule: [{ kind: 'commenced', period: '2019-01' }],
    },
    {
      id: 's47-benchmark-audit',
      ref: '1.3',
      text: `The Head of Service audited s47 cases and strategy discussions in December 2018, as a benchmark. The audit was repeated in January 2019 within the Plymouth Children’s Gateway Review by partners of several agencies, and the team management group discussed the lessons.

The Gateway Review will run again in June 2019.`,
      status: 'on-track',
      schedule: [
        { kind: 'commenced', period: '2019-01', updates: ['2019-06', '2019-09', '2019-12'] },
      ],
    },
    {
      id: 'multi-agency-audit-programme',
      ref: '1.4',
      text: `The operational steering group will run a continuing programme of multi-agency audits.

The strategic steering group will consider what they teach, bi-monthly.`,
      status: 'not-yet-due',
      schedule: [{ kind: 'commencing', period: '2019-07' }],
    },
    {
      id: 'smart-action-recording',
      ref: '1.5',
      text: 'At a practice reflection seminar held for the purpose, Team Managers were told that the actions identified need SMART recording.',
      status: 'on-track',
      schedule: [{ kind: 'commenced', period: '2018-12' }],
    },
    {
      id: 'strategy-discussion-recording',
      ref: '1.6',
      text: 'The Referral and Assessment Service’s Head of Service has met every Team Manager in Children’s Social Work and in Permanence, one by one, about recording strategy discussions better.',
      status: 'on-track',
      schedule: [{ kind: 'commenced', period: '2019-01' }],
    },
    {
      id: 'mash-threshold-practice',
      ref: '1.7',
      text: `With our partners we will improve MASH workflows and threshold decisions, so as to secure better practice and to monitor it.

Progress to make and to keep up: rates of referrals; how many referrals turn into single assessments; s47 conversions; MASH workflow rates.`,
      status: 'on-track',
      schedule: [{ kind: 'commenced', period: '2019-01' }],
    },
  ],
  impact: [
    {
      refs: ['1.1'],
      text: `In the KPIs, conversion rates and timeliness are consistent.

Decisions are safe and follow statutory guidance.

Records show suitable decisions and management oversight for every contact and referral, and a workflow tracker system is in use.`,
    },
    {
      refs: ['1.2'],
      text: `More management capacity is in place, so that thresholds are decided and recorded consistently, and will continue to be. The s47 rate KPI is the evidence.

The s47 rate KPI continues to be monitored every month.`,
    },
    {
      refs: ['1.3'],
      text: 'Audit shows that thresholds for s47 decisions are better managed.',
    },
    {
      refs: ['1.4'],
      text: `Audit shows that thresholds for s47 decisions stay better managed.

Linked to CYPFS data on performance and KPIs, monitored monthly.`,
    },
    {
      refs: ['1.5'],
      text: 'Minutes of strategy discussions hold SMART actions, which the responsible Team Manager monitors and tracks.',
    },
    {
      refs: ['1.6'],
      text: 'Practice improves and stays improved: the s47 rate KPI and the KPI on s47-ICPC timescales show it.',
    },
    {
      refs: ['1.7'],
      text: 'KPI performance data show that improvement is secured: the % of strategy discussions that led to s47 investigations, and the % of s47 investigations that led to an ICPC.',
    },
  ],
  assurance: [
    { refs: ['1.1', '1.2', '1.3'], text: monthlyAndQuarterlyReview },
    {
      refs: ['1.4', '1.5', '1.6', '1.7'],
      text: `Each month: CYPFS reviews the s47 rate KPI.

Each quarter: the s47 rate KPI goes to SAM; audit reports.`,
    },
  ],
  indicators: strategyDiscussionsIndicators,
  review: strategyDiscussionsReview,
};
