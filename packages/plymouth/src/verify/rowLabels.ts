/**
 * The labels of each KPI table's rows, in the order of the rows of figures. The text of the report keeps labels and
 * figures apart, so the order is stated here; the reader looks up every label in the text.
 */
export const rowLabels: Readonly<Record<string, readonly string[]>> = {
  '1': [
    '% Strategy discussions that lead to S47',
    'Section 47 enquiries per 10,000',
    '% S47 leading to ICPC',
    'ICPCs per 10,000',
    '% Initial Case Conference within 15 working days of Strategy Discussion YTD',
    '% ICPC leading to CP Plans',
  ],
  '2': [
    'Re-referrals within 12 months (YTD)',
    '% of children subject to multiple child protection plans',
    'Number of children subject to multiple child protection',
  ],
  '3': [
    'Short Term Placement Stability of Looked After Children (three placements within year)',
    'Number of children who are not yet in a stable placement',
    'Long Term Stability of Looked After Children continuously for at least 2.5 years',
    'Number of children who are in a stable placement',
  ],
  '5': [
    '% of Care Leavers in EET',
    'Number of Care Leavers in EET',
    '% Care Leavers in Suitable Accommodation',
    'Number of Care Leavers in Suitable Accommodation',
  ],
};
