import type { Indicator } from '../../indicator/Indicator.js';
import type { Priority } from '../../plan/Plan.js';
import { earlierFigures } from './earlierFigures.js';
import { helpIndicators } from '../helpIndicators.js';
import { helpPriority } from '../helpPriority.js';

const indicators = helpIndicators.map((indicator): Indicator => {
  switch (indicator.id) {
    case 'visits-on-time':
      return {
        ...earlierFigures(indicator, { '2025-03': { value: 90.6, status: 'provisional' } }),
        definition: 'Visits made within fifteen working days, as a share of all visits due.',
      };
    case 'repeat-plans':
      return {
        ...earlierFigures(indicator),
        targets: [
          { value: 22, setFor: 'FY2024-25' },
          { value: 22, setFor: 'FY2025-26' },
        ],
      };
    default:
      return earlierFigures(indicator);
  }
});

/** Priority 1 in March 2025: family plans on track, a leaflet that was dropped since, the audit numbered after it. */
export const earlierHelpPriority: Priority = {
  ...helpPriority,
  progress: 'One milestone is done and two are on track.',
  analysis: 'Visits made on time passed the target of 90% in February 2025.',
  milestones: helpPriority.milestones.flatMap((milestone) => {
    if (milestone.id === 'family-plans') {
      return [
        {
          id: milestone.id,
          ref: milestone.ref,
          text: milestone.text,
          status: 'on-track',
          schedule: [{ kind: 'due', period: '2025-05' }],
          owner: 'Principal Social Worker',
          history: [{ period: '2025-03', status: 'on-track' }],
        },
      ];
    }
    if (milestone.id !== 'joint-audit') return [milestone];
    return [
      {
        id: 'leaflet',
        ref: '1.4',
        text: 'Print a leaflet on how to ask for help.',
        status: 'on-track',
        schedule: [{ kind: 'due', period: '2025-06' }],
      },
      { ...milestone, ref: '1.5' },
    ];
  }),
  assurance: [
    {
      text: 'Monthly figures to the Improvement Board.\n\nTwelve cases audited each quarter.',
      refs: ['1.1', '1.2', '1.3', '1.5'],
    },
  ],
  indicators,
  review: {
    workingWell: [
      {
        heading: 'First contact',
        text: 'The duty desk answers nine calls in ten within the day.',
        cites: ['1.1'],
      },
    ],
    worriedAbout: [{ text: 'Visits fall back in the school holidays.', cites: ['1.2'] }],
    needsToHappen: [{ text: 'Settle who leads the joint audit.', cites: ['1.5'], due: '2025-06' }],
  },
};
