import type { CheckRule } from '../CheckRule.js';
import { claimsOf } from '../claimsOf.js';
import { countOf } from '../countOf.js';
import { formatNumber } from '../../describe/formatNumber.js';
import { plural } from '../../messages/plural.js';

/**
 * What a statement says that it counts, where that is not milestones, against how many of these there are: more than
 * all of them, or of another number than all, is a count of something else.
 */
export const countedAsAnother: CheckRule = {
  id: 'counted-as-another',
  severity: 'error',
  *find(context) {
    const { words, messages, priority: priorityOf } = context;
    const n = (value: number) => formatNumber(value, 0, messages);
    for (const { claim, path } of claimsOf(context, 'rollup')) {
      const { counts, priority, count, of } = claim;
      if (counts === undefined || counts === 'milestones') continue;
      const home = priority === undefined ? [] : priorityOf(priority)?.path;
      if (home === undefined) continue;
      const all = countOf(counts, priority, context);
      const key = count !== undefined && count > all ? 'count' : 'of';
      const said = claim[key];
      if (said === undefined || (key === 'of' && of === all)) continue;
      const claimed = plural(words.counted[counts], said, messages, { n: n(said) });
      const held = plural(words.counted[counts], all, messages, { n: n(all) });
      const milestones = countOf('milestones', priority, context);
      const others = plural(messages.milestone.count, milestones, messages, { n: n(milestones) });
      yield {
        path,
        says: priority === undefined ? 'found' : 'priority',
        slots: { claimed, held, milestones: others, priority: priority ?? '' },
        facts: [
          { value: said, words: claimed, path: [...path, key] },
          { value: all, words: held, path: counts === 'indicators' ? home : ['priorities'] },
          { value: milestones, words: others, path: [...home, 'milestones'] },
        ],
      };
    }
  },
};
