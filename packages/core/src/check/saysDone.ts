import type { FindingMessages } from '../messages/FindingMessages.js';

/**
 * The words by which a text says that the whole of it is done; `null` where it does not. A sentence that looks ahead,
 * denies it, or speaks of a part ("will be completed", "not yet", "nearly", "80%", "12 of 20") does not say so.
 */
export function saysDone(
  text: string,
  { doneWords, notDoneWords }: FindingMessages,
): string | null {
  for (const sentence of text.split(/(?<=[.!?;])\s+|\n+/)) {
    const plain = ` ${sentence.toLowerCase().replace(/[^\p{L}\p{N}%’']+/gu, ' ')} `;
    const has = (words: readonly string[]) => words.find((word) => plain.includes(` ${word} `));
    const done = has(doneWords);
    if (done === undefined || has(notDoneWords) !== undefined) continue;
    if (/\d\s?%|\d (?:of|out of|o|allan o) /u.test(plain)) continue;
    return done;
  }
  return null;
}
