import type { Priority } from '@milepost/core';
import { careLeaversIndicators } from './careLeaversIndicators.js';
import { careLeaversReview } from './careLeaversReview.js';
import { monthlyAndQuarterlyReview } from './monthlyAndQuarterlyReview.js';

/** ILACS Priority Action 5. */
export const careLeavers: Priority = {
  ref: '5',
  title: 'Care leavers',
  commitment:
    'We will give care leavers better services, opportunities in education, employment and training among them.',
  aim: 'Better services for care leavers, with opportunities in education, employment and training.',
  progress:
    'Three milestones would show that care leavers get better services. We are on track with one of the three.',
  analysis: `Over the year, care leavers in education, employment or training rose significantly, from 44% (March 2018) to 56.6% (March 2019). Quarter one of 2019/20 brought a small fall of 0.2, but Plymouth is above both its statistical neighbours (43.6%) and England (51%). The target of 65%, not yet reached, is meant to be aspirational, after earlier feedback from Ofsted.

Suitable accommodation rose to a like degree, from 86% (March 2018) to 94.3% (March 2019), and it too is above statistical neighbours (80.3%) and England (84%). When June 2019 ended it was higher still, at 95.7%. The reason: the Permanency Teams now integrate care leavers better, so that transitions have improved, and with them the engagement of young people in care.`,
  milestones: [
    {
      id: 'care-leavers-offer',
      ref: '5.1',
      text: 'We will go on promoting the pledge to care leavers and, with our Corporate Parenting Board’s support, finalise what they are offered: apprenticeships in the Mayflower Programme and in our Street Services division; comprehensive openings for apprenticeships and work experience in the Council, as Pledge 48 says, from a project group that we coordinate with our partners in Education, Participation and Skills and in HR&OD, and with Plymouth Employment Network Group; council tax waived; access to sport and leisure made the most of; and a participation group of care leavers, developed to help promote the offer.',
      status: 'slight-slippage',
      schedule: [{ kind: 'due', period: '2019-04' }],
    },
    {
      id: 'complex-lives-alliance',
      ref: '5.2',
      text: 'In the Complex Lives Alliance project, made up of Strategic Commissioning and multi-agency partners, we will go on addressing where our most complex care leavers can live.',
      status: 'on-track',
      schedule: [{ kind: 'launch', period: '2019-04' }],
    },
    {
      id: 'personal-advisor-caseloads',
      ref: '5.3',
      text: 'We will keep Personal Advisors’ caseloads at the level defined, and see that they get the training opportunities relevant to their role.',
      status: 'slight-slippage',
      schedule: [{ kind: 'year-long' }],
    },
  ],
  impact: [
    {
      refs: ['5.1'],
      text: `From 1 April 2019 care leavers pay no council tax, as agreed by Plymouth City Council.

More care leavers and children in care are in work and work experience.

Care leavers’ feedback measures the impact.`,
    },
    {
      refs: ['5.2'],
      text: 'Measured by how many care leavers have suitable accommodation, education and training.',
    },
    {
      refs: ['5.3'],
      text: 'Caseloads are kept at the optimum; supervision meetings monitor what training is needed.',
    },
  ],
  assurance: [
    {
      refs: ['5.1', '5.2', '5.3'],
      text: `${monthlyAndQuarterlyReview}\n\nCabinet monitors how Pledge 48 is delivered.`,
    },
  ],
  indicators: careLeaversIndicators,
  review: careLeaversReview,
};
