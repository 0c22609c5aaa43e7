import type { CheckContext } from './CheckContext.js';
import type { CountedThing } from '../plan/Claim.js';

/** How many milestones, priorities or indicators there are in a priority, or in the whole plan. */
export function countOf(
  thing: CountedThing,
  priority: string | undefined,
  { plan }: Pick<CheckContext, 'plan'>,
): number {
  const among = plan.priorities.filter(({ ref }) => priority === undefined || ref === priority);
  if (thing === 'priorities') return among.length;
  return among.reduce((sum, one) => sum + (one[thing]?.length ?? 0), 0);
}
