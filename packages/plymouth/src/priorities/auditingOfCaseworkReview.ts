import type { Review } from '@milepost/core';

export const auditingOfCaseworkReview: Review = {
  workingWell: [
    {
      cites: ['6.1'],
      printed: '6:1',
      text: 'The audit process of the Quality Assurance Framework and its 2019 timetable are improved and have been launched, with new templates; children’s participation and customer feedback are in them from April 2019. So far 12 families have given feedback. The number is small, but we are confident that it will grow, and that it will help both services and the practice of individual social workers to improve.',
      facts: [{ label: 'Families who have given feedback', value: 12, unit: 'count' }],
    },
    {
      text: 'Since January 2019 there have been thematic audits, and specific ones each month, among them supervision orders, written plans and repeated child protection plans. Ways in which audits help services improve: child protection plans that were not being progressed, identified in April; child in need plans progressed and drift identified: urgent action followed swiftly, so that children were properly safeguarded, and practice improved; and case plans dip sampled, to support ILACS priority action two.',
    },
    {
      cites: ['6.2'],
      text: 'The learning loop is being closed, as Ofsted recommended. What audits found from January to March has reached practitioners and managers in the quarterly audit report, and one by one when the audit of a case is complete. The service monitors how action plans are tracked.',
    },
  ],
  worriedAbout: [
    {
      text: 'The dedicated staff bulletin is slightly late, on purpose: its design has changed. The result will be a better publication, on platforms that Windows 10 already offers in place of a traditional document, with room for what Serious Case reviews teach and for bite size ‘tips’ on social work practice. Until it goes ‘live’, a quarterly bulletin of one page brings staff what audits teach, electronically.',
    },
    {
      text: 'After what the Principal Social Worker’s supervision audits found on performance, dip sampling has joined the timetable of audits for 2019/20.',
    },
    {
      text: 'Senior managers have begun to take part in audits. A moderation panel is still being considered.',
    },
  ],
  needsToHappen: [
    {
      due: '2019-07',
      text: 'The Quality Assurance and Safeguarding Service continues to develop its Audit and Learning platform, for launch by the end of July 2019.',
    },
    {
      text: 'An audit report covering April to June 2019 will be published, with an analysis of customer feedback and children’s participation, so that themes can be seen as they emerge and turned into learning and better services.',
    },
    {
      text: 'The bi-monthly QPRM performance meetings and the Ofsted Improvement Plan Governance board will continue to track what audits teach.',
    },
  ],
};
