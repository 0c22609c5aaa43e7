import type { CsvCells } from './tableRows.js';
import type { CsvMessages } from '../messages/CsvMessages.js';
import type { CsvRow } from './toCsv.js';
import type { EvaluatedPriority } from '../report/PlanReport.js';
import type { Messages } from '../messages/Messages.js';
import type { Review, ReviewItem, ReviewQuestion } from '../review/Review.js';
import { csvMessages } from '../messages/csv.js';
import { formatPeriodName } from '../describe/formatPeriodName.js';
import { tableRows } from './tableRows.js';
import { textIn } from '../text/textIn.js';
import { unitInWords } from './unitInWords.js';

/** What a quality performance review is made from. */
export type PriorityReview = Pick<EvaluatedPriority, 'ref' | 'title' | 'review'>;

/**
 * Quality performance reviews as rows, headings first: one an item, then one for each figure that the item states and
 * for the total and parts of its breakdown, under the item's number. A priority without a review has none.
 *
 * @param words headings and words of the file's own. @default those of the language of `messages`
 * @example
 * reviewRows([priority], enGB)[0]?.[2]; // 'Question'
 */
export function reviewRows(
  priorities: readonly PriorityReview[],
  messages: Messages,
  words: CsvMessages = csvMessages[messages.language],
): CsvRow[] {
  const rows = priorities.flatMap(({ ref, title, review }) =>
    review === null
      ? []
      : questionsOf(review).flatMap(([question, items]) =>
          items.flatMap((item, at) => {
            const shared = {
              priority: ref,
              priorityTitle: textIn(title, messages.language),
              question: messages.review.questions[question],
              item: at + 1,
              heading: item.heading === undefined ? null : textIn(item.heading, messages.language),
            };
            return itemCells(item, words, messages).map((cells) => ({ ...shared, ...cells }));
          }),
        ),
  );
  return tableRows('review', rows, words);
}

function questionsOf(review: Review): readonly [ReviewQuestion, readonly ReviewItem[]][] {
  return [
    ['working-well', review.workingWell],
    ['worried-about', review.worriedAbout],
    ['needs-to-happen', review.needsToHappen],
  ];
}

function itemCells(item: ReviewItem, words: CsvMessages, messages: Messages): CsvCells[] {
  const { text, cites = [], printed = null, due, facts = [], breakdown } = item;
  const { kinds } = words;
  const said: CsvCells = {
    kind: kinds.item,
    text: textIn(text, messages.language),
    refs: cites.join('; ') || null,
    printed,
    due: due === undefined ? null : formatPeriodName(due, messages),
  };
  const stated = facts.map(({ label, value, unit = 'count', period }) => ({
    kind: kinds.fact,
    label: textIn(label, messages.language),
    value,
    unit: unitInWords({ unit }, words, messages),
    periodName: period === undefined ? null : formatPeriodName(period, messages),
  }));
  if (breakdown === undefined) return [said, ...stated];
  const parts = [
    { kind: kinds.total, label: breakdown.label, value: breakdown.total },
    ...breakdown.parts.map((part) => ({ kind: kinds.part, ...part })),
  ];
  return [
    said,
    ...stated,
    ...parts.map((part) => ({
      ...part,
      label: textIn(part.label, messages.language),
      unit: words.units.count,
    })),
  ];
}
