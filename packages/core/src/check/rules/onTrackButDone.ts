import type { MilestoneAt, PriorityAt } from '../CheckContext.js';
import type { CheckRule } from '../CheckRule.js';
import type { PlanPath } from '../Finding.js';
import type { StatusCategory } from '../../milestone/Milestone.js';
import type { Text } from '../../text/Text.js';
import { saysDone } from '../saysDone.js';
import { textIn } from '../../text/textIn.js';
import { wordsInText } from '../wordsInText.js';

/** A milestone that is still on track, or not begun, where its own text or what the review says of it alone says done. */
export const onTrackButDone: CheckRule = {
  id: 'on-track-but-done',
  severity: 'warning',
  *find(context) {
    const { messages, words } = context;
    const reviewed = new Map(context.priorities.map((at) => [at, reviewedIn(at)]));
    for (const at of context.milestones) {
      const { milestone, path } = at;
      if (!stillToDo.includes(milestone.category)) continue;
      const said = textsOn(at, reviewed.get(at.priority))
        .map((one) => ({ ...one, ...saysDone(textIn(one.text, messages.language), words) }))
        .find(({ done }) => done !== undefined);
      if (said?.done === undefined || said.sentence === undefined) continue;
      const status = textIn(milestone.statusLabel, messages.language);
      yield {
        path,
        slots: { done: said.done, status },
        facts: [
          {
            value: said.done,
            words: said.sentence,
            path: said.path,
            ...(said.isReviewed && {
              within: wordsInText(said.text, said.sentence, context.plan.language),
            }),
          },
          { value: milestone.status, words: status, path: [...path, 'status'] },
        ],
      };
    }
  },
};

/** A milestone that has slipped may well have parts that are done. */
const stillToDo: readonly StatusCategory[] = ['on-track', 'not-started', 'not-due'];

interface TextAt {
  readonly text: Text;
  readonly path: PlanPath;
  readonly isReviewed: boolean;
}

function textsOn(
  { milestone, path }: MilestoneAt,
  reviewed: ReadonlyMap<string, readonly TextAt[]> | undefined,
): readonly TextAt[] {
  const own: TextAt = { text: milestone.text, path: [...path, 'text'], isReviewed: false };
  return [own, ...(reviewed?.get(milestone.ref) ?? [])];
}

/** What works well, by the milestone that it speaks of where that is but one. */
function reviewedIn({ priority, path }: PriorityAt): ReadonlyMap<string, readonly TextAt[]> {
  const byMilestone = new Map<string, TextAt[]>();
  for (const [at, { text, cites }] of (priority.review?.workingWell ?? []).entries()) {
    const [ref, ...others] = cites ?? [];
    if (ref === undefined || others.length > 0) continue;
    const one = { text, path: [...path, 'review', 'workingWell', at], isReviewed: true };
    const known = byMilestone.get(ref);
    if (known === undefined) byMilestone.set(ref, [one]);
    else known.push(one);
  }
  return byMilestone;
}
