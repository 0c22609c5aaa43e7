import type { CheckRule } from '../CheckRule.js';
import type { StatusCategory } from '../../milestone/Milestone.js';
import { mentionsMilestone } from '../mentions.js';
import { textIn } from '../../text/textIn.js';

/** A milestone under way of which none of the three questions speaks, in a review that speaks of others. */
export const milestoneNotReviewed: CheckRule = {
  id: 'milestone-not-reviewed',
  severity: 'note',
  *find({ priorities, milestones, messages }) {
    const reviews = new Map(
      priorities.map((at) => {
        const {
          workingWell = [],
          worriedAbout = [],
          needsToHappen = [],
        } = at.priority.review ?? {};
        return [at, [...workingWell, ...worriedAbout, ...needsToHappen]] as const;
      }),
    );
    for (const { milestone, priority, path } of milestones) {
      if (needsNoWord.includes(milestone.category)) continue;
      const items = reviews.get(priority) ?? [];
      if (!items.some(({ cites = [] }) => cites.length > 0)) continue;
      if (items.some((item) => mentionsMilestone(item, milestone.ref, messages.language))) continue;
      const status = textIn(milestone.statusLabel, messages.language);
      yield {
        path,
        slots: { status },
        facts: [
          { value: milestone.status, words: status, path: [...path, 'status'] },
          { value: items.length, path: [...priority.path, 'review'] },
        ],
      };
    }
  },
};

const needsNoWord: readonly StatusCategory[] = ['complete', 'not-due'];
