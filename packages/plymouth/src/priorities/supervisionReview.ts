import type { Review } from '@milepost/core';

const furtherHeadlines = 'Further audit headlines';

export const supervisionReview: Review = {
  workingWell: [
    {
      cites: ['4.1'],
      text: 'Done: launched in February 2019 in the whole Children, Young People and Families Service. The new supervision template answers Ofsted’s point that a child’s case file does not clearly record the manager’s key decision making points.',
    },
    {
      cites: ['4.2'],
      text: 'To improve supervision practice, team managers in every service area had Appreciative Enquiry sessions between December 2018 and March 2019, and new managers had mentoring, one by one.',
    },
    {
      text: `The Principal Social Worker and the Professional Development team have made two audits of supervision: in March 2019, for December to February, and in May 2019, for March to May. The first looked at whether supervision is recorded on children’s case files, the second at its quality against the new template and the evidence of key decisions. Between them they analyse in detail what each service area has to address, and how individual managers perform.

The most positive finding: 1,373 supervision notes were added to children’s electronic records as formal supervision observations in the last three months, across the service. When Ofsted last inspected this was a deficit, since many managers put supervision down as a management observation, or did not record it. So the trajectory is upward.

In March 2019, at a development activity, Heads of Service and service managers agreed actions to support their managers, and how they themselves would be role models in recording and in supervision.`,
      facts: [
        { label: 'Supervision notes added over the last three months', value: 1373, unit: 'count' },
      ],
    },
  ],
  worriedAbout: [
    {
      text: 'The first audit found that supervision by managers in Plymouth’s Referral and Assessment Service (PRAS) had got better after the Appreciative Enquiry exercise, but by the second audit this had not lasted. The Permanency Service complies least. Children’s Social Work (CSW), thought to be the service under most pressure at the time, has improved most, across a range of its managers; some are new and were mentored early. The second audit also drew attention to Heads of Service’s capacity in that period, and took it into account.',
    },
    {
      heading: furtherHeadlines,
      text: 'More training will not bring the improvements that Ofsted recommended in evidence of management oversight and decisions. The focus now has to be on performance: the audit report gives a baseline of individual practice for the senior management team to track and monitor.',
    },
    {
      heading: furtherHeadlines,
      text: 'How well team managers perform correlates directly with how their own Heads of Service and Service managers supervise.',
    },
  ],
  needsToHappen: [
    {
      text: 'The baseline data of the second audit go to the team managers of each service area. Compliance will be monitored manager by manager, so that better performance can be tracked.',
    },
    {
      text: 'Heads of Service and Service managers will look to their own practice and concentrate on leading a change of culture.',
    },
    {
      text: 'The 2019 audit timetable of Quality Assurance and Safeguarding will be changed to bring in specific supervision audits in autumn 2019.',
    },
    {
      text: 'Every month, Heads of Service will spot check supervision in the areas they are responsible for, to a plan.',
    },
  ],
};
