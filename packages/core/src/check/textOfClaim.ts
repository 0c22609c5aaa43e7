import type { CheckContext } from './CheckContext.js';
import type { ClaimPlace } from '../plan/Claim.js';
import type { Plan } from '../plan/Plan.js';
import type { Text } from '../text/Text.js';
import { isReviewQuestion, reviewListOf } from './reviewLists.js';

/** The text in which a claim says that it stands; `undefined` where the plan has none there. */
export function textOfClaim(
  place: ClaimPlace,
  plan: Plan,
  { headline, priority }: Pick<CheckContext, 'headline' | 'priority'>,
): Text | undefined {
  if (place.part === 'foreword') return plan.foreword?.text;
  if (place.part === 'headline') return headline(place.headline)?.text;
  if (!('priority' in place)) return plan[place.part];
  const of = priority(place.priority)?.priority;
  if (of === undefined) return undefined;
  if (!isReviewQuestion(place.part)) return of[place.part];
  const item = 'item' in place ? place.item : undefined;
  return item === undefined ? undefined : of.review?.[reviewListOf(place.part)][item - 1]?.text;
}
