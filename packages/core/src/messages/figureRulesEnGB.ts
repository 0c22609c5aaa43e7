import type { RuleMessages } from './FindingMessages.js';

/** Figures against figures, and printed verdicts against computed ones. */
export const figureRulesEnGB = {
  'count-and-percentage': {
    title: 'A percentage and its counts disagree',
    says: { found: '{count} of {of} is {share}, not {percent}.' },
    remedy:
      'Check the counts and the percentage against the case system, and correct whichever is wrong.',
  },
  'baseline-and-counts': {
    title: 'A baseline and its counts disagree',
    says: {
      found: 'The baseline’s {count} of {of} is {share}, not {percent}.',
      whole:
        'The baseline’s {count} of {of} is {share}; it is printed as {percent}, as if rounded to a whole number first.',
    },
    remedy: {
      found: 'Check the counts and the percentage against their source, and correct the wrong one.',
      whole:
        'Print the percentage that the counts make, or say that it was published as a whole number.',
    },
  },
  'printed-travel': {
    title: 'A printed arrow points the wrong way',
    says: {
      found: 'The arrow says {printed}, but {value} against {before} for {period} is {movement}.',
    },
    remedy: 'Correct the arrow, or the figure it was drawn from.',
  },
  'rule-read-two-ways': {
    title: 'A rule can be read in two ways, and ratings hang on which',
    says: {
      relative:
        '“Within {own} of the target” is taken as a share of the target. Taken as {other} it would change {flips} of {of} ratings: {indicators}.',
      points:
        '“Within {own} of the target” is taken as it stands. Taken as a share, {other} of the target, it would change {flips} of {of} ratings: {indicators}.',
    },
    remedy:
      'Say in the key which is meant: “within 15% of the target figure” or “within 15 percentage points”.',
  },
  'target-missing': {
    title: 'There is no target for the reporting year',
    says: {
      found: '“{indicator}” has no target for {year}, so its figure for {period} is not rated.',
      none: '“{indicator}” has no target, and does not say that it is only monitored: its figure for {period} is not rated.',
    },
    remedy: {
      found: 'Add the target for {year}, or say which years the present one is for.',
      none: 'Add a target, or mark it as monitored only.',
    },
  },
  'stale-period': {
    title: 'The latest figure is old',
    says: {
      found: 'The latest figure of “{indicator}” is for {latest}; the report stands at {asAt}.',
    },
    remedy: 'Add the figures since, or a symbol with the reason why there are none.',
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
