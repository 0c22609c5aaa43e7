import type { CheckContext } from '../CheckContext.js';
import type { CheckRule } from '../CheckRule.js';
import type { ClaimPlace } from '../../plan/Claim.js';
import type { Language, Text } from '../../text/Text.js';
import { isReviewQuestion } from '../reviewLists.js';
import { textIn } from '../../text/textIn.js';
import { textOfClaim } from '../textOfClaim.js';

/** The words that a claim quotes, which the text it says that they stand in does not have: one of them was rewritten. */
export const quoteNotInText: CheckRule = {
  id: 'quote-not-in-text',
  severity: 'warning',
  *find(context) {
    for (const [at, { quote, at: place }] of (context.plan.claims ?? []).entries()) {
      if (quote === undefined || place === undefined) continue;
      const text = textOfClaim(place, context.plan, context);
      if (text === undefined && !lacksText(place, context)) continue;
      const missing = languagesToHold(quote, text, context).find(
        (language) => !context.quoted(at)?.[language],
      );
      if (missing === undefined) continue;
      const words = textIn(quote, missing);
      const path = ['claims', at, 'quote'];
      yield { path, slots: { quote: words }, facts: [{ value: words, path }] };
    }
  },
};

/** Whether there is such a place, and nothing is written there. A question of the review has no text of its own. */
function lacksText(place: ClaimPlace, { priority, headline }: CheckContext): boolean {
  if (isReviewQuestion(place.part)) return false;
  if (place.part === 'headline') return headline(place.headline) !== undefined;
  return !('priority' in place) || priority(place.priority) !== undefined;
}

/** Both where both are written in both; else the one that the plan's plain strings are in. */
function languagesToHold(
  quote: Text,
  text: Text | undefined,
  { plan }: CheckContext,
): readonly Language[] {
  const inBoth = typeof text === 'object' && typeof quote === 'object';
  return inBoth ? ['en', 'cy'] : [plan.language ?? 'en'];
}
