import type { RuleMessages } from './FindingMessages.js';

/** Figures against figures, and printed verdicts against computed ones. */
export const figureRulesEnGB = {
  'count-and-percentage': {
    title: 'A percentage and its counts disagree',
    says: { found: '{count} of {of} is {share}, not {percent}.' },
    remedy:
      'Check the counts and the percentage against the case system, and correct whichever is wrong.',
  },
  'printed-travel': {
    title: 'A printed arrow points the wrong way',
    says: {
      found: 'The arrow says {printed}, but {value} against {before} for {period} is {movement}.',
    },
    remedy: 'Correct the arrow, or the figure it was drawn from.',
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
