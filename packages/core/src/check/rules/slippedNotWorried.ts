import type { CheckRule } from '../CheckRule.js';
import { mentionsIn } from '../mentions.js';
import { plural } from '../../messages/plural.js';
import { textIn } from '../../text/textIn.js';

/** A milestone that has slipped, of which nothing under "What are we worried about?" speaks. */
export const slippedNotWorried: CheckRule = {
  id: 'slipped-not-worried',
  severity: 'warning',
  *find({ priorities, milestones, messages, words }) {
    const { language } = messages;
    const mentioned = new Map(
      priorities.map((at) => [at, mentionsIn(at.priority.review?.worriedAbout ?? [], language)]),
    );
    for (const { milestone, priority, path } of milestones) {
      const { review } = priority.priority;
      if (review === undefined) continue;
      if (milestone.category !== 'at-risk' && milestone.category !== 'late') continue;
      const { worriedAbout } = review;
      if (mentioned.get(priority)?.milestone(milestone.ref)) continue;
      const status = textIn(milestone.statusLabel, language);
      yield {
        path,
        says: worriedAbout.length === 0 ? 'empty' : 'found',
        slots: { status },
        facts: [
          { value: milestone.status, words: status, path: [...path, 'status'] },
          {
            value: worriedAbout.length,
            words: plural(words.items, worriedAbout.length, messages),
            path: [...priority.path, 'review', 'worriedAbout'],
          },
        ],
      };
    }
  },
};
