import type { Board } from '@milepost/core';

/** The boards and meetings that the report names, with how often they meet where it says so. */
export const governance: readonly Board[] = [
  {
    name: 'Improvement Board',
    cadence: 'Monthly',
    role: 'Carries out and monitors the detailed plans in the Children, Young People and Families Service, and reviews the KPIs. The CYPFS Service Director chairs it.',
  },
  {
    name: 'Safeguarding Assurance Meeting (SAM)',
    cadence: 'Quarterly',
    role: 'Receives and monitors progress on the plan, agreed KPIs and audit reports. The Leader of the Council chairs it.',
  },
  {
    name: 'Overview and Scrutiny Committee',
    role: 'Oversees progress on the plan.',
  },
  {
    name: 'Quality Performance Review Meeting (QPRM)',
    cadence: 'Bi-monthly',
    role: 'Assesses progress by three questions and tracks what audits teach.',
  },
  {
    name: 'Ofsted Improvement Plan Governance board',
    role: 'Tracks progress against the audit baselines and what audits teach.',
  },
  {
    name: 'Operational steering group',
    role: 'A group of several agencies. It runs the rolling audit programme, and sees to it that recommendations of the Plymouth Children’s Gateway Review are put in place and monitored.',
  },
  {
    name: 'Strategic steering group',
    cadence: 'Bi-monthly',
    role: 'Reviews what the rolling audit programme teaches.',
  },
  {
    name: 'Children’s Programme Board',
    role: 'Monitors progress on local placements.',
  },
  {
    name: 'Corporate Parenting Board (CPB)',
    role: 'Supports the care leavers’ offer.',
  },
  {
    name: 'Cabinet',
    role: 'Monitors delivery of Pledge 48.',
  },
];
