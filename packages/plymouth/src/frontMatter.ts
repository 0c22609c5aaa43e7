import type { Plan } from '@milepost/core';

/** Who reports what, when and why: everything before the first priority, and whom to ask. */
export const frontMatter = {
  milepost: 1,
  id: 'plymouth-safeguarding-improvement-plan',
  title: 'Safeguarding Improvement Plan and Progress Report',
  organisation: {
    name: 'Plymouth City Council',
    codes: { la: '879', ons: 'E06000026' },
  },
  edition: { id: '2019-06', label: 'June 2019' },
  asAt: '2019-06-30',
  language: 'en',
  marking: 'OFFICIAL',
  financialYearStart: 4,
  assumed: ['asAt', 'ragRules', 'travel'],
  foreword: {
    text: `Our ambition stays the same: the best outcomes for Plymouth’s children and young people. We will build on what has already improved, and been recognised as improved, until every service is good or outstanding.

Improving all outcomes remains a key focus. The outcomes in this plan are followed in a data set of their own, which goes to the Improvement Board and the Safeguarding Assurance Meeting for review.

For better practice we will also weigh reports and evidence from audit and quality assurance, among them whether learning is embedded and whether audits lead to better outcomes.`,
    by: 'Director of Children’s Services',
  },
  introduction: `Ofsted inspected Plymouth in October and November 2018, under its framework for inspecting local authority children’s services (ILACS), and reported in January 2019. This plan is our response. The overall judgement was that the Children, Young People and Families Service (CYPFS) is rated as requiring improvement to be good.

The work continues. There are more detailed plans for each area, which the service’s Improvement Board carries out and monitors every month, with the CYPFS Service Director in the chair. This report is the core of the corporate plan for improving the safeguarding of children and young people. Progress is reported each quarter to the Safeguarding Assurance Meeting, which the Leader of the Council chairs, and is overseen by the Overview and Scrutiny Committee.`,
  summary: `The six ILACS priorities have 22 milestones between them, and we are on track with 17 of the priorities (68.2%). One is not scheduled to begin yet: 1.4, the rolling programme of multi-agency audits, starts in July 2019.

Each priority reports its progress by the method of the Quality Performance Review Meeting (QPRM), which CYPFS has adopted. It asks three questions: what works well, what is a worry, and what has to happen.`,
  inspection: {
    framework: 'Inspection of Local Authority Children’s Services (ILACS)',
    from: '2018-10',
    to: '2018-11',
    published: '2019-01',
    judgement: 'Requires improvement to be good',
  },
  phases: [
    { id: 'pre-ofsted-visit', label: 'Pre Ofsted Visit', to: '2018-11', assumed: true },
    { id: 'post-ofsted-visit', label: 'Post Ofsted Visit', from: '2018-12', assumed: true },
  ],
  events: [
    { id: 'inspection', label: 'Ofsted inspection (October and November 2018)', period: '2018-10' },
    { id: 'inspection-report', label: 'Inspection report published', period: '2019-01' },
  ],
  priorityName: 'ILACS Priority Action',
  contact: {
    role: 'Head of Service',
    organisation: 'Children, Young People and Families Service, Plymouth City Council',
  },
} as const satisfies Partial<Plan>;
