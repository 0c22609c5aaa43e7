import type { RuleMessages } from './FindingMessages.js';

/** Milestones, the review, and what refers to what. */
export const milestoneRulesEnGB = {
  'on-track-but-done': {
    title: 'A milestone is still under way, and the text says it is done',
    says: { found: 'The text says “{done}”, and the status is “{status}”.' },
    remedy: 'Mark it as complete, or say what is left to do.',
  },
  'status-and-history': {
    title: 'A milestone’s status and its history disagree',
    says: {
      found:
        'Its status is “{status}”; the last entry of its history, for {period}, says “{last}”.',
      order: 'Its history goes back in time, from {before} to {period}.',
      future: 'Its history has an entry for {period}; the report stands at {asAt}.',
    },
    remedy: {
      found: 'Add the latest change to the history, or correct the status.',
      order: 'Put the entries in order, oldest first, or correct the period.',
      future: 'Correct the period, or the day the report stands at.',
    },
  },
  'overdue-not-complete': {
    title: 'A date has passed and the milestone is not complete',
    says: {
      found: 'It was due by {due}, and at {asAt} is still “{status}”.',
      late: 'It was due by {due}, and at {asAt} is “{status}” with no new date.',
    },
    remedy: 'Mark it as complete, or agree a revised date and say so.',
  },
  'revised-earlier': {
    title: 'A revised date is earlier than the first',
    says: { found: 'It was due by {due}, and its revised date is earlier: {revised}.' },
    remedy:
      'Correct whichever date is mistyped; if it was brought forward, make that its due date.',
  },
  'milestone-not-reviewed': {
    title: 'The review does not speak of a milestone',
    says: { found: 'It is “{status}”, and none of the three questions names it.' },
    remedy: 'Say how it is going, or name it where the review speaks of it without its ref.',
  },
  'slipped-not-worried': {
    title: 'A milestone has slipped, and no worry names it',
    says: {
      found: 'It is “{status}”, and nothing under “What are we worried about?” names it.',
      empty: 'It is “{status}”, and there is nothing under “What are we worried about?”.',
    },
    remedy: 'Say what worries you about it, or name it where the review does so without its ref.',
  },
  'worsening-not-answered': {
    title: 'A figure is red or getting worse, and no action names it',
    says: {
      red: '“{indicator}” is red at {value} in {period}, and nothing under “What needs to happen?” names it.',
      worse:
        '“{indicator}” has got worse, to {value} in {period}, and nothing under “What needs to happen?” names it.',
    },
    remedy:
      'Say what will be done about it, or, where an item does so without its name, tie that item to the indicator.',
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
