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
  'action-past-due': {
    title: 'A date under “What needs to happen?” has come',
    says: {
      found: 'It was to be done by {due}, and at {asAt} is still listed as to be done.',
      today:
        'It was to be done by {due}, the day of the report, and is still listed as to be done.',
    },
    remedy: 'Move it to “What’s working well?” if it is done; if not, give it a new date.',
  },
  'orphan-ref': {
    title: 'A ref leads nowhere',
    says: {
      priority: 'There is no priority “{ref}”.',
      milestone: 'There is no milestone “{ref}”.',
      indicator: 'There is no indicator “{ref}”.',
      benchmark: 'The indicator has no benchmark “{ref}”.',
      headline: 'There is no headline “{ref}”.',
      item: 'There is no item {ref} under that question.',
    },
    remedy: 'Correct the ref, or put back what it led to.',
  },
  'mistyped-ref': {
    title: 'A ref is mistyped',
    says: { found: 'It says “{ref}”; the milestone is {mended}.' },
    remedy: 'Write {mended}.',
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
