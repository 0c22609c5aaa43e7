import type { RuleMessages } from './FindingMessages.js';

/** Statements of the narrative against the plan’s own figures. */
export const statementRulesEnGB = {
  'claim-against-rollup': {
    title: 'A statement about milestones disagrees with the milestones',
    says: {
      count: 'It says {claimed} milestones are “{category}”; {counted} are.',
      of: 'It says there are {claimed} milestones; there are {counted}.',
      percent: 'It says {claimed} of milestones are “{category}”; {count} of {of} is {computed}.',
      none: 'It says {claimed} of milestones are “{category}”, but there are no milestones.',
    },
    remedy: 'Correct the sentence, or the status of the milestone that was left behind.',
  },
  'claim-against-series': {
    title: 'A figure in the text is not the figure in the table',
    says: { found: 'The text says {claimed} {during} for “{indicator}”; the table has {held}.' },
    remedy: 'Find out which is right, and correct the other.',
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
