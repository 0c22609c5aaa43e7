import { diffFields } from './diffFields.js';
import { diffRefs } from './diffRefs.js';
import { matchItems } from './matchItems.js';
import { noteChange } from './noteChange.js';
import type { ChangeSubject } from './ChangeSubject.js';
import type { Comparison, Place } from './Comparison.js';
import type { FieldWays } from './diffFields.js';
import type { Review, ReviewItem, ReviewQuestion } from '../review/Review.js';

const fields: FieldWays<ReviewItem> = {
  text: 'own',
  cites: 'own',
  indicators: 'fact',
  heading: 'wording',
  printed: 'fact',
  due: 'fact',
  breakdown: 'fact',
  facts: 'fact',
};

const lists = [
  ['working-well', 'workingWell'],
  ['worried-about', 'worriedAbout'],
  ['needs-to-happen', 'needsToHappen'],
] as const;

interface Asked {
  readonly item: ReviewItem;
  readonly question: ReviewQuestion;
  readonly path: string;
  /** Its place among the items of its question. */
  readonly at: number;
}

/**
 * Review items by their exact words, under the same question first: items that say much the same in other words are
 * one gone and one new, since nothing but a reader can tell whether they mean the same.
 */
export function diffReview(
  comparison: Comparison,
  priority: Place,
  before: Review | undefined,
  after: Review | undefined,
): void {
  const { kept, gone, added } = matchItems(
    itemsOf(before),
    itemsOf(after),
    (asked) => `${asked.question} ${JSON.stringify(asked.item.text)}`,
    (asked) => JSON.stringify(asked.item.text),
  );
  for (const { item: asked } of gone) {
    const place = placeOf(priority, asked, asked);
    noteChange(comparison, { ...place, after: null }, 'gone', 'item', {});
  }
  for (const { before: was, after: is } of kept) {
    const place = placeOf(priority, was.item, is.item);
    const questions = { before: was.item.question, after: is.item.question };
    if (questions.before !== questions.after) {
      const kind = questions.after === 'working-well' ? 'answered' : 'question-moved';
      noteChange(comparison, place, kind, 'item', questions);
    }
    diffFields(comparison, place, was.item.item, is.item.item, fields);
    diffRefs(comparison, place, 'cites', was.item.item.cites, is.item.item.cites);
  }
  for (const { item: asked } of added) {
    const place = placeOf(priority, asked, asked);
    noteChange(comparison, { ...place, before: null }, 'new', 'item', {});
  }
  if (gone.length + kept.length + added.length === 0 && Boolean(before) !== Boolean(after)) {
    const reviews = { before: before ?? null, after: after ?? null };
    noteChange(comparison, priority, 'changed', 'about', { field: 'review', ...reviews }, [
      '/review',
    ]);
  }
  if (outOfOrder(kept.map(({ before: was, after: is }) => [was.item, is.item]))) {
    noteChange(comparison, priority, 'reordered', 'about', { field: 'review' }, ['/review']);
  }
}

function itemsOf(review: Review | undefined): Asked[] {
  if (review === undefined) return [];
  return lists.flatMap(([question, list]) =>
    review[list].map((item, at) => ({ item, question, path: `/review/${list}/${at}`, at })),
  );
}

function placeOf(priority: Place, was: Asked, is: Asked): Place {
  const subject: ChangeSubject = {
    ...priority.subject,
    kind: is.question,
    ref: null,
    label: is.item.text,
  };
  return { subject, before: `${priority.before}${was.path}`, after: `${priority.after}${is.path}` };
}

function outOfOrder(pairs: readonly (readonly [Asked, Asked])[]): boolean {
  const last = new Map<ReviewQuestion, number>();
  return pairs.some(([was, is]) => {
    if (was.question !== is.question) return false;
    const isBehind = was.at < (last.get(is.question) ?? -1);
    last.set(is.question, was.at);
    return isBehind;
  });
}
