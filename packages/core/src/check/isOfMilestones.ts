import type { CheckContext } from './CheckContext.js';
import type { RollUpClaim } from '../plan/Claim.js';
import { countOf } from './countOf.js';

/**
 * Whether the figures of a statement can be held to milestones: it says that it counts them, or it names another thing
 * and is "of" as many as there are milestones ("17 of 22 priorities", where 22 is the milestones).
 */
export function isOfMilestones(
  { counts = 'milestones', priority, of }: RollUpClaim,
  context: CheckContext,
): boolean {
  if (counts === 'milestones') return true;
  if (of === undefined || of === countOf(counts, priority, context)) return false;
  const scope = priority === undefined ? context.report : context.priority(priority)?.report;
  return of === scope?.rollUp.total || of === scope?.rollUp.due;
}
