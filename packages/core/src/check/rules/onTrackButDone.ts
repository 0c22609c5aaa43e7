import type { CheckContext, MilestoneAt } from '../CheckContext.js';
import type { CheckRule } from '../CheckRule.js';
import type { PlanPath } from '../Finding.js';
import type { StatusCategory } from '../../milestone/Milestone.js';
import { saysDone } from '../saysDone.js';
import { textIn } from '../../text/textIn.js';

/** A milestone that is still on track, or not begun, where its own text or what the review says of it alone says done. */
export const onTrackButDone: CheckRule = {
  id: 'on-track-but-done',
  severity: 'warning',
  *find(context) {
    const { messages, words } = context;
    for (const at of context.milestones) {
      const { milestone, path } = at;
      if (!stillToDo.includes(milestone.category)) continue;
      const said = textsOn(at, context)
        .map((one) => ({ ...one, done: saysDone(one.text, words) }))
        .find(({ done }) => done !== null);
      if (said?.done === undefined || said.done === null) continue;
      const status = textIn(milestone.statusLabel, messages.language);
      yield {
        path,
        slots: { done: said.done, status },
        facts: [
          { value: said.done, words: said.text, path: said.path },
          { value: milestone.status, words: status, path: [...path, 'status'] },
        ],
      };
    }
  },
};

/** A milestone that has slipped may well have parts that are done. */
const stillToDo: readonly StatusCategory[] = ['on-track', 'not-started', 'not-due'];

interface TextAt {
  readonly text: string;
  readonly path: PlanPath;
}

function textsOn({ milestone, priority, path }: MilestoneAt, context: CheckContext): TextAt[] {
  const { language } = context.messages;
  const own = { text: textIn(milestone.text, language), path: [...path, 'text'] };
  const items = priority.priority.review?.workingWell ?? [];
  const reviewed = items.flatMap(({ text, cites }, at) => {
    if (cites?.length !== 1 || cites[0] !== milestone.ref) return [];
    return [
      { text: textIn(text, language), path: [...priority.path, 'review', 'workingWell', at] },
    ];
  });
  return [own, ...reviewed];
}
