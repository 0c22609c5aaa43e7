import type { Messages } from '../messages/Messages.js';
import type { MilestoneRollUp } from '../milestone/MilestoneRollUp.js';
import { formatPercent } from './formatPercent.js';
import { plural } from '../messages/plural.js';

/**
 * How many milestones are on track, of all and of those due: each percentage with its denominator.
 *
 * @example
 * describeRollUp(report.rollUp, enGB); // '17 of 22 milestones are on track (77.3%); of the 21 due, 81.0%.'
 */
export function describeRollUp(rollUp: MilestoneRollUp, messages: Messages): string {
  const words = messages.milestone;
  if (rollUp.total === 0) return words.rollUpNone;
  const anyComplete = rollUp.byCategory.some(
    ({ category, count }) => category === 'complete' && count > 0,
  );
  const all = plural(
    anyComplete ? words.rollUpWithComplete : words.rollUp,
    rollUp.onTrack,
    messages,
    {
      milestones: plural(words.count, rollUp.total, messages),
      percent: formatPercent(rollUp.onTrackPercentOfAll, messages),
    },
  );
  if (rollUp.due === rollUp.total) return `${all}.`;
  if (rollUp.due === 0) return all + words.rollUpNoneDue;
  return (
    all +
    plural(words.rollUpDue, rollUp.due, messages, {
      percent: formatPercent(rollUp.onTrackPercentOfDue, messages),
    })
  );
}
