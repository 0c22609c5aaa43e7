import type { RuleMessages } from './FindingMessages.js';

/** Milestones, the review, and what refers to what. */
export const milestoneRulesEnGB = {
  'overdue-not-complete': {
    title: 'A date has passed and the milestone is not complete',
    says: {
      found: 'It was due by {due}, and at {asAt} is still “{status}”.',
      late: 'It was due by {due}, and at {asAt} is “{status}” with no new date.',
    },
    remedy: 'Mark it as complete, or agree a revised date and say so.',
  },
  'unused-acknowledgement': {
    title: 'An acknowledgement covers nothing',
    says: {
      found: 'Acknowledgement {n} lets “{rule}” stand, but there is no such finding now.',
      noSuchRule: 'Acknowledgement {n} names a rule “{rule}” that does not exist.',
    },
    remedy: {
      found: 'Take it out: what it spoke of has been put right, or the place it names is mistyped.',
      noSuchRule: 'Correct the name of the rule, or take the acknowledgement out.',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
