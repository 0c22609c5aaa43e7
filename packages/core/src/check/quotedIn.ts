import type { CheckContext } from './CheckContext.js';
import type { Plan } from '../plan/Plan.js';
import type { WordsInText } from './Finding.js';
import { textOfClaim } from './textOfClaim.js';
import { wordsInText } from './wordsInText.js';

/**
 * Where the words of each claim stand in the text that it quotes, by its position among the claims; `null` where it
 * quotes none, or the plan has no such text. Each is looked for when it is first asked for.
 */
export function quotedIn(
  plan: Plan,
  named: Pick<CheckContext, 'headline' | 'priority'>,
): CheckContext['quoted'] {
  const known = new Map<number, WordsInText | null>();
  return (at) => {
    let words = known.get(at);
    if (words === undefined) known.set(at, (words = quoteOf(at, plan, named)));
    return words;
  };
}

function quoteOf(
  at: number,
  plan: Plan,
  named: Pick<CheckContext, 'headline' | 'priority'>,
): WordsInText | null {
  const claim = plan.claims?.[at];
  if (claim?.quote === undefined || claim.at === undefined) return null;
  const text = textOfClaim(claim.at, plan, named);
  return text === undefined ? null : wordsInText(text, claim.quote, plan.language);
}
