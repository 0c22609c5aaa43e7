import type { Language, Text } from '../text/Text.js';
import type { ReviewItem } from '../review/Review.js';
import { plainLabel } from './sameLabel.js';
import { textIn } from '../text/textIn.js';

/** What some items of a review speak of. */
export interface Mentions {
  /** Whether any of them cites a milestone, or has its ref in the text. */
  readonly milestone: (ref: string) => boolean;
  /** Whether any of them says that it is about an indicator, or has its name in the text. */
  readonly indicator: (indicator: { readonly id: string; readonly label: Text }) => boolean;
}

/** Reads the items once, however many milestones and indicators are then asked for. */
export function mentionsIn(items: readonly ReviewItem[], language: Language): Mentions {
  const texts = items.map(({ text }) => textIn(text, language));
  const refs = new Set(items.flatMap(({ cites = [] }) => cites));
  for (const text of texts) for (const word of wordsOf(text)) refs.add(word);
  const ids = new Set(items.flatMap(({ indicators = [] }) => indicators));
  // A label has no line break left in it: none is found across two items.
  const plain = texts.map(plainLabel).join('\n');
  const words = new Set(plain.split(/\s/));
  return {
    milestone: (ref) => refs.has(ref),
    indicator: ({ id, label }) => {
      if (ids.has(id)) return true;
      const name = plainLabel(textIn(label, language));
      // The first and the last may be parts of words: "caseload" is in "caseloads". Any other is a word of the text.
      const within = name.split(' ').slice(1, -1);
      return within.every((word) => words.has(word)) && plain.includes(name);
    },
  };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s()/]+/).map((word) => word.replace(/[.,:;!?]+$/, ''));
}
