import type { CheckRule } from '../CheckRule.js';
import type { StatusCategory } from '../../milestone/Milestone.js';
import { mentionsIn } from '../mentions.js';
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
        const items = [...workingWell, ...worriedAbout, ...needsToHappen];
        const cites = items.some((item) => (item.cites ?? []).length > 0);
        return [at, { items, cites, mentions: mentionsIn(items, messages.language) }] as const;
      }),
    );
    for (const { milestone, priority, path } of milestones) {
      if (needsNoWord.includes(milestone.category)) continue;
      const review = reviews.get(priority);
      if (!review?.cites || review.mentions.milestone(milestone.ref)) continue;
      const status = textIn(milestone.statusLabel, messages.language);
      yield {
        path,
        slots: { status },
        facts: [
          { value: milestone.status, words: status, path: [...path, 'status'] },
          { value: review.items.length, path: [...priority.path, 'review'] },
        ],
      };
    }
  },
};

const needsNoWord: readonly StatusCategory[] = ['complete', 'not-due'];
