import type { RuleMessages } from './FindingMessages.js';

/** A series against itself, against other series, and against what was printed of it. */
export const seriesRulesEnGB = {
  'over-100': {
    title: 'A percentage is over 100',
    says: {
      found: '“{indicator}” is {value} {during}, and does not say that it is a proxy.',
      more: '“{indicator}” is {value} {during}, and over 100% in {others} too; it does not say that it is a proxy.',
    },
    remedy: 'Check the figure; if it is right, say that the measure is a proxy and for what.',
  },
  'numerator-above-denominator': {
    title: 'More were counted than there were to count',
    says: {
      found: '{count} of {of}: the first count is above the second.',
      swapped: '{count} of {of}: the two counts are the wrong way round for the percentage.',
    },
    remedy: {
      found: 'Check both counts, or say that the measure is a proxy.',
      swapped: 'Swap the two counts.',
    },
  },
  'cumulative-count-falls': {
    title: 'A count for the year to date has fallen',
    says: {
      found: 'The count for the year to date falls from {from} in {before} to {to} in {period}.',
      denominator:
        'The count it is a share of, for the year to date, falls from {from} in {before} to {to} in {period}.',
    },
    remedy: 'Check both counts; if records were taken out, say so in a note.',
  },
  'pasted-row': {
    title: 'Figures are those of another row',
    says: {
      counts: 'The counts of “{indicator}” from {from} to {to} ({row}) are those of “{other}”.',
      values: 'The figures of “{indicator}” from {from} to {to} ({row}) are those of “{other}”.',
    },
    remedy: 'Look up both rows, and put back the figures that were pasted over.',
  },
  'percentage-and-rates': {
    title: 'A percentage is not what its two rates make',
    says: {
      found:
        '“{indicator}” is {printed} in {period}; {top} over {bottom} is {computed}. In nearly every other period it is the one over the other.',
    },
    remedy: 'Look up the counts behind all three, and correct the one that is wrong.',
  },
  'missing-digit': {
    title: 'A figure looks as if a digit was lost or doubled',
    says: {
      implied:
        '{value} looks as if a digit was lost: {others} make it about {implied}, and the figures around it are near {around}.',
      impliedLess:
        '{value} looks as if it had a digit too many: {others} make it about {implied}, and the figures around it are near {around}.',
      lost: '{value} looks as if a digit was lost: the figures around it are near {around}, and {candidate} would fit.',
      doubled:
        '{value} looks as if it had a digit too many: the figures around it are near {around}, and {candidate} would fit.',
    },
    remedy: 'Look the figure up; if it is right, say in a note what happened.',
  },
  'comparator-used-twice': {
    title: 'One comparator’s figure stands beside two indicators',
    says: {
      found:
        'The text gives {value} as the figure of {comparator} for “{indicator}” and for “{other}”.',
    },
    remedy: 'Look both up, and correct the one that was copied.',
  },
  'printed-value': {
    title: 'A printed value is not the plan’s figure',
    says: {
      found: 'The document prints {printed}; the plan holds {value}.',
      counts: 'The document prints {printed}; the counts make {value}.',
    },
    remedy: 'Find out which is right, and correct the other.',
  },
  'printed-rag': {
    title: 'A printed colour is not what the rule gives',
    says: { found: 'It is printed as {printed}. By the plan’s rule: {why}' },
    remedy: 'Correct the colour, the target or the rule, whichever is wrong.',
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
