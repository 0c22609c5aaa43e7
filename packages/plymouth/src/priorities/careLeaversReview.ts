import type { Review } from '@milepost/core';

export const careLeaversReview: Review = {
  workingWell: [
    {
      cites: ['5.1'],
      text: `Care leavers have had their council tax waived since April 2019. Work goes on to improve the structure, governance and functioning of the Corporate Parenting Board (CPB); on 17 June the new CPB has a development session.

The participation group of care leavers is well on its way, in support of the Pledge and Offer. Slightly more care leavers have suitable employment, education and training. The Professional Development Team of the Children, Young People and Families Service is to have an apprentice with experience of care, whom work has begun to identify.

The Complex Adults Alliance started in April 2019, and people from it have come to team and service meetings to promote working together.`,
    },
    {
      text: '“Care Journey”, the work with Barnardos to give care leavers better outcomes, is well on its way. It is a seven year-long investment, from which just three LAs in the country benefit, Plymouth among them.',
      facts: [
        { label: 'Local authorities that benefit', value: 3, unit: 'count' },
        { label: 'Years of investment', value: 7, unit: 'count' },
      ],
    },
    {
      text: 'On 28 June a workshop held jointly with Plymouth Community Homes looks at comprehensive training for care leavers before they get a tenancy, so that fewer tenancies break down.',
    },
    {
      cites: ['5.3'],
      text: 'The DfE Rough Sleepers Grant pays for two Personal Advisors who have joined the Permanency Service and add to its capacity. Training logs for Personal Advisors are complete and accurate, and regular supervision monitors what training they need.',
      facts: [{ label: 'Personal Advisors who have joined', value: 2, unit: 'count' }],
    },
    {
      text: 'The permanent Head of Service of the Permanency Service is on long term absence; an interim one has been appointed and began on 3 June 2019.',
    },
  ],
  worriedAbout: [
    {
      text: 'With the Head of Service on long term absence, there is a slight delay in developing the permanency service, its vision and what Personal Advisors do. That now comes first. Staff changes in the last two months have made Personal Advisors’ caseloads fluctuate, but capacity is settling and caseloads are coming down again. Getting more care leavers into education, employment or training needs sustained attention, and not from the Permanency Service alone.',
    },
  ],
  needsToHappen: [
    {
      text: 'Care planning ahead of the 18th birthday needs to improve and get more attention, and care leavers who lack employment, education and training need a fresh look.',
    },
  ],
};
