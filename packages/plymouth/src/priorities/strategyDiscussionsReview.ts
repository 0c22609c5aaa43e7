import type { Review } from '@milepost/core';

export const strategyDiscussionsReview: Review = {
  workingWell: [
    {
      cites: ['1.1'],
      text: 'The Plymouth Gateway Service’s review of s47 workflow and processes was finished in January 2019 and done again in March 2019. It answers the vulnerability that Ofsted found when it inspected. A detailed improvement plan has been put in place, which the multi-agency steering group monitors.',
    },
    {
      heading: 'Headline work completed',
      text: 'The live tracker system now supports timely triage of contacts and referrals from the Gateway into MASH; the Advanced Practitioner Gateway and the MASH Team manager both monitor it. Workflow used to be monitored by hand, which added to the delay. From first contact to referral response, the tracker has clear RAG-rated timescales built in, so that delays in answering safeguarding concerns or families’ requests for support show ‘at a glance’ and can be put right.',
    },
    {
      cites: ['1.2'],
      text: 'Achieved: MASH has a permanent team manager. That gives the Plymouth Children’s Gateway Service more capacity to decide thresholds consistently when strategy discussions start. The s47 duty team manager sits in MASH every week, which improves participation and communication.',
    },
    {
      cites: ['1.3'],
      text: 'The audit of strategy discussions and s47 cases was done as a benchmark in December 2018, and again in January 2019.',
    },
    { cites: ['1.5'], text: 'The initial action is complete.' },
    { cites: ['1.6'], text: 'The initial action is complete.' },
    {
      heading: 'Headline findings',
      text: 'In most of the audited cases the thresholds were right. Where a threshold decision was in question, follow-up actions were set and have been carried out: those children and families now have the correct response from the service.',
    },
    {
      heading: 'Headline findings',
      text: 'It was recommended that the service manager audits a small number of cases each month by dip sample, to measure whether decisions and actions are consistent.',
    },
  ],
  worriedAbout: [
    {
      text: 'Between January and June 2019, pressure on Head of Service capacity affected performance monitoring and focused work on the Gateway improvement plan.',
    },
    {
      text: 'The Quality Performance Review Meeting of May 2019 made clear that triage into MASH needs further system changes. The Advanced Practitioner and the MASH team manager pointed to a possible problem: work is duplicated, which may slow the Advanced Practitioner’s threshold decisions.',
    },
    { text: 'The Q1 data available so far give a varied picture of progress.' },
    {
      cites: ['1.5', '1.6'],
      text: 'The first actions are done, yet audits by the Quality Assurance and Safeguarding Service and the Principal Social Worker find that standards are not always met.',
    },
    {
      text: 'The operational steering group’s rolling programme of multi-agency audits, from which lessons are to be learnt, does not start until July 2019.',
    },
  ],
  needsToHappen: [
    {
      due: '2019-06',
      text: 'The Head of Service will carry out the Plymouth Children’s Gateway Review again before June 2019 ends. The operational steering group will see its recommendations put in place and monitored.',
    },
    {
      due: '2019-06',
      text: 'Decisions now made by the Advanced Practitioner in the Gateway are made again in MASH: the Head of Service is to end this duplication, also before June 2019 ends.',
    },
    {
      due: '2019-06',
      text: 'The quarterly update of June 2019 will look at Q1 performance data, above all how strategy discussions convert to s47s and on to ICPCs. It will tell whether our aim is met: families and children spared repeat referrals, multiple child protection plans and interventions that are not needed.',
    },
    {
      text: 'Lessons from audits by the Quality Assurance and Safeguarding Service and the Principal Social Worker have been taken up with individual Team managers. They will be monitored, and the audits repeated, as ILACS priorities two and six set out.',
    },
  ],
};
