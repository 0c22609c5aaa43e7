import type { Review } from '@milepost/core';

export const sufficiencyOfPlacementsReview: Review = {
  workingWell: [
    {
      cites: ['3.1'],
      text: `Joint Peninsula money in the commissioning budgets, until now focused on procurement, pays for a new Peninsula Commissioning Assistant role, which helps to co-ordinate Quality Assurance (QA) of placements. A virtual QA team is being formed, with people from each Local Authority (LA), so that what is seen on placement visits is shared; from Plymouth it includes the Virtual School’s Head and the Independent Reviewing Officers.

Meetings with providers continue, on what each LA needs and on supporting providers to expand further in the south west, so that there are more placements.`,
    },
    {
      cites: ['3.2'],
      text: `Within the block contract, Caring in Partnership, Ofsted is registering a new solo home for children in Plymouth, due to open in July. In autumn 2019 a provider new to the south west plans to open a home with three beds in Plymouth, for a wider choice of local placements.

The contract is supported by a Caring in Partnership group of several agencies. It is working on how new placements in the homes are made, so that they start well, with the providers holding all essential information beforehand.`,
      facts: [{ label: 'Beds in the home planned for autumn 2019', value: 3, unit: 'count' }],
    },
    {
      cites: ['3.3'],
      text: `A market engagement event told 16+ providers why Plymouth needs crisis response of a new type. Procurement is due to launch in June and the service to begin in late summer, when staff have been recruited. By October 2019 this will bring up to four new beds in supported accommodation.

With the Complex Needs Alliance we will see that future provision takes account of young people aged 16+, both in care and care leavers.

For now, an experienced Adult Social Care manager is seconded to the Children, Young People and Families Service for six months. This gives the Permanency Service the management capacity to track young people and placement stability.`,
      facts: [
        {
          label: 'New supported accommodation beds, up to',
          value: 4,
          unit: 'count',
          period: '2019-10',
        },
        { label: 'Months of the interim manager’s secondment', value: 6, unit: 'count' },
      ],
    },
  ],
  worriedAbout: [
    {
      text: 'Every milestone is still on track. Now and then the day-to-day demand for placements comes before the strategic work that leads to transformation in the longer term; more commissioning capacity is being added in the Commissioning team to deal with this.',
    },
  ],
  needsToHappen: [
    {
      due: '2019-10',
      text: 'Commissioning the 16+ crisis response service comes first: it will ease the system’s pressures where young people are in crisis, and give better outcomes with up to four new beds in supported accommodation by October 2019.',
      facts: [
        {
          label: 'New supported accommodation beds, up to',
          value: 4,
          unit: 'count',
          period: '2019-10',
        },
      ],
    },
    {
      text: 'The Children’s Strategic Commissioning Team needs more capacity, by a permanent appointment. A new Commissioning Officer post has been advertised, for placements alone: to source provision at once and to keep developing the market. One candidate is provisionally appointed; final employment checks and a confirmed start date are awaited.',
    },
  ],
};
