import type { Review } from '@milepost/core';

const auditHeadlines = 'Audit headlines';
const recommendations = 'Specifically implement recommendations';

export const writtenPlansReview: Review = {
  workingWell: [
    {
      cites: ['2.2'],
      text: 'To help secure better social work practice, the Principal Social Worker has audited written plans in every service area as a comprehensive benchmark, looking at ‘Care Plans with No Responsible Person and No Target Date for Action’. The audit ran from March to April 2019 and took in 1,363 plans. Its findings came out in May 2019; senior managers and team managers have them, with actions set for improvement.',
      facts: [{ label: 'Plans audited', value: 1363, unit: 'count' }],
    },
    {
      cites: ['2.3'],
      text: 'Workshops on ‘how to’ write plans began in May 2019, monthly and drop in, within the Professional Development team’s 2019 workforce training, to help workers make high quality care plans. A worker can bring a ‘live case’ plan and make it better with a Practice Educator, who then follows that child’s plan for a set period to see that quality and compliance last.',
    },
    {
      cites: ['2.4'],
      text: 'Every three months from March 2019, the Quality Assurance and Safeguarding Service dip samples 20 quality assurance audits for compliance and for quality. This is part of the audit timetable of the quality assurance framework and follows ILACS priority action six. Independent reviewing officers (IROs) and Child Protection Coordinators (CPCs) also now make sure as a routine that the actions they recommend comply, both in child in care plans and in child protection plans.',
      facts: [{ label: 'Audits in each three-monthly dip sample', value: 20, unit: 'count' }],
    },
  ],
  worriedAbout: [
    {
      text: 'The audit of ‘Care Plans with No Responsible Person and No Target Date for Action’ matters: it gives a baseline of all children’s care plans across the service, for the first time. With a little basic time and effort the allocated worker can bring a plan up to what Ofsted recommended. That would avert drift and delay for children, and also let parents and professionals see clearly what they have to achieve, by when, and answer for better outcomes for the child.',
    },
    {
      heading: auditHeadlines,
      text: 'What the audit found in the 1,363 plans.',
      breakdown: {
        label: 'Care plans audited, by their actions’ dates and responsible parties',
        total: 1363,
        parts: [
          { label: 'Some or all dates missing, some or all parties missing, not all', value: 548 },
          { label: 'Every date and every party missing', value: 548 },
          { label: 'Every action with a date and a party', value: 40 },
          { label: 'Every action with a date, some with a party', value: 84 },
          { label: 'Every action with a party, some with a date', value: 143 },
        ],
      },
    },
    {
      heading: auditHeadlines,
      text: 'Dip sampling by Quality Assurance and Safeguarding shows the same varied performance. The practice of giving care plans contingency actions needs more attention above all, since the sampled cases do not show it consistently. The individual workers have been told what was learnt from their cases, and each IRO and CPC follows it up through escalation.',
    },
    {
      cites: ['2.1'],
      text: 'A little behind: it belongs to the End to End project (E2E), whose review is now merged with that of the Front Door into a single delivery plan for transformation. Until that is done, the focus stays on the basics of our written plans.',
    },
  ],
  needsToHappen: [
    {
      text: 'The next Ofsted Improvement Plan Governance board, and those after it, will track and monitor progress from the baseline data and from the dip sample audits of the Quality Assurance and Safeguarding Service. The service managers concerned will bring an evidence update.',
    },
    {
      heading: recommendations,
      text: 'Each team manager has to ask each practitioner affected to update the care plan when the next Core Group meeting or planned care plan review comes round.',
    },
    {
      heading: recommendations,
      text: 'The practitioner has to give each action a responsible person and a due date, then send the plan for approval to the team manager, who needs to check both against every action in it.',
    },
    {
      heading: recommendations,
      text: 'A team manager must not authorise a plan with even one action incomplete, and must have the practitioner correct it.',
    },
    {
      heading: recommendations,
      text: 'Service Managers will each spot check care plans to see whether this has been done.',
    },
    {
      heading: recommendations,
      text: 'Above all, practitioners need support to add coherent contingency actions to each care plan.',
    },
    {
      cites: ['2.1'],
      text: 'The delivery plan of the Front Door/E2E project will soon say when technical work starts on newer versions of One Child One Plan, child protection plans and Core Group minutes.',
    },
  ],
};
