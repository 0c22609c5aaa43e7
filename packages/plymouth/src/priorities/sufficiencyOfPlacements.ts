import type { Priority } from '@milepost/core';
import { monthlyAndQuarterlyReview } from './monthlyAndQuarterlyReview.js';
import { sufficiencyOfPlacementsIndicators } from './sufficiencyOfPlacementsIndicators.js';
import { sufficiencyOfPlacementsReview } from './sufficiencyOfPlacementsReview.js';

/** ILACS Priority Action 3. */
export const sufficiencyOfPlacements: Priority = {
  ref: '3',
  title: 'Sufficiency of local placements',
  commitment: 'We will come closer to having enough local placements for what older children need.',
  aim: 'Enough local placements, better matched to what older children need. Lasting improvement in long term placement stability, and the KPI target for stable accommodation for young people reached.',
  progress:
    'Three milestones would show that we are closer to having enough local placements. We are on track with all three.',
  analysis:
    'Short-term placement stability has mostly got better month by month, and stood at 9.8% when quarter one of 2019/20 closed, which beats the 12% target by 2.2 percentage points. Long-term stability rose steadily up to April 2019 and has since slipped a little, to 64.4%. It is still better than before the Ofsted visit; a couple of children joining the cohort, or whose placements break down, can move it a lot. Performance overall is strong, which encourages us to think that risk assessment and a consistent approach to stability meetings are working.',
  milestones: [
    {
      id: 'sub-regional-placement-partnership',
      ref: '3.1',
      text: 'We will carry on our long-standing placement partnership across the sub-region (Somerset, Torbay and Devon), to commission fostering and children’s home placements strategically and assure their quality.',
      status: 'on-track',
      schedule: [{ kind: 'year-long' }],
    },
    {
      id: 'caring-in-partnership',
      ref: '3.2',
      text: 'We will continue to embed “Caring in Partnership”, Plymouth’s residential block contract, with more local beds and with multi-agency support that placement providers can call on.',
      status: 'on-track',
      schedule: [{ kind: 'year-long' }],
    },
    {
      id: 'crisis-accommodation',
      ref: '3.3',
      text: 'We will develop crisis accommodation locally for young people aged 16+, as support in an emergency and as a space in which existing placements can settle.',
      status: 'on-track',
      schedule: [{ kind: 'due', period: '2019-03' }],
    },
  ],
  impact: [
    {
      refs: ['3.1', '3.2', '3.3'],
      text: `Long term placement stability gets better, and the gain is secured.

Linked to the KPI target of more stable accommodation for young people.`,
    },
  ],
  assurance: [
    {
      refs: ['3.1', '3.2', '3.3'],
      text: `${monthlyAndQuarterlyReview}\n\nThe Children’s Programme Board monitors progress.`,
    },
  ],
  indicators: sufficiencyOfPlacementsIndicators,
  review: sufficiencyOfPlacementsReview,
};
