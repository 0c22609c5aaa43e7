import type { Priority } from '../../plan/Plan.js';
import { earlierFigures } from './earlierFigures.js';
import { workforceIndicators } from '../workforceIndicators.js';
import { workforcePriority } from '../workforcePriority.js';

/** Priority 2 in March 2025: recruitment slipping and not yet late, exit interviews under way, no word of induction. */
export const earlierWorkforcePriority: Priority = {
  ...workforcePriority,
  progress: 'Recruitment is slipping.',
  milestones: workforcePriority.milestones.flatMap((milestone) => {
    if (milestone.id === 'induction') return [];
    const status = milestone.id === 'recruit' ? 'slipping' : 'on-track';
    return [{ ...milestone, status }];
  }),
  impact: [{ text: 'Fewer children change social worker.', refs: ['2.1'] }],
  indicators: workforceIndicators.map((indicator) =>
    earlierFigures(
      indicator,
      indicator.id === 'agency-spend' ? { '2025-03': { value: 118400 } } : {},
    ),
  ),
  review: {
    workingWell: [],
    worriedAbout: [{ text: 'Two of the eight posts have drawn no applicants.', cites: ['2.1'] }],
    needsToHappen: [{ text: 'Advertise the posts once more.', cites: ['2.1'], due: '2025-04' }],
  },
};
