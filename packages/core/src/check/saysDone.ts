import type { FindingMessages } from '../messages/FindingMessages.js';

export interface SaidDone {
  /** The words that say so: "completed". */
  readonly done: string;
  /** The sentence they stand in. */
  readonly sentence: string;
}

/**
 * The sentence by which a text says that the whole of it is done; `null` where none does. A sentence that looks ahead,
 * denies it, or speaks of a part ("will be completed", "not yet", "nearly", "80%", "12 of 20") does not say so.
 */
export function saysDone(
  text: string,
  { doneWords, notDoneWords }: FindingMessages,
): SaidDone | null {
  for (const sentence of text.split(/(?<=[.!?;])\s+|\n+/)) {
    const plain = ` ${sentence.toLowerCase().replace(/[^\p{L}\p{N}%’']+/gu, ' ')} `;
    const has = (words: readonly string[]) => words.find((word) => plain.includes(` ${word} `));
    const done = has(doneWords);
    if (done === undefined || has(notDoneWords) !== undefined) continue;
    if (/\d\s?%|\d (?:of|out of|o|allan o) /u.test(plain)) continue;
    return { done, sentence: sentence.trim() };
  }
  return null;
}
