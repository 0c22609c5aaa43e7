import type { ReviewQuestion } from '../review/Review.js';

/** The question that each list of a review answers. */
export const reviewLists = {
  workingWell: 'working-well',
  worriedAbout: 'worried-about',
  needsToHappen: 'needs-to-happen',
} as const satisfies Readonly<Record<string, ReviewQuestion>>;

type ReviewList = keyof typeof reviewLists;

const byQuestion: Readonly<Record<ReviewQuestion, ReviewList>> = {
  'working-well': 'workingWell',
  'worried-about': 'worriedAbout',
  'needs-to-happen': 'needsToHappen',
};

export function isReviewQuestion(part: string): part is ReviewQuestion {
  return Object.hasOwn(byQuestion, part);
}

/** The list of a review in which the items under a question stand. */
export function reviewListOf(question: ReviewQuestion): ReviewList {
  return byQuestion[question];
}
