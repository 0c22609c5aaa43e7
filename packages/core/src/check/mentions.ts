import type { Language, Text } from '../text/Text.js';
import type { ReviewItem } from '../review/Review.js';
import { plainLabel } from './sameLabel.js';
import { textIn } from '../text/textIn.js';

/** Whether an item speaks of a milestone: it cites it, or has its ref in the text. */
export function mentionsMilestone(item: ReviewItem, ref: string, language: Language): boolean {
  return item.cites?.includes(ref) === true || wordsOf(item.text, language).includes(ref);
}

/** Whether an item speaks of an indicator: it says so, or has its name in the text. */
export function mentionsIndicator(
  item: ReviewItem,
  { id, label }: { readonly id: string; readonly label: Text },
  language: Language,
): boolean {
  return (
    item.indicators?.includes(id) === true ||
    plainLabel(textIn(item.text, language)).includes(plainLabel(textIn(label, language)))
  );
}

function wordsOf(text: Text, language: Language): readonly string[] {
  return textIn(text, language)
    .split(/[\s()/]+/)
    .map((word) => word.replace(/[.,:;!?]+$/, ''));
}
