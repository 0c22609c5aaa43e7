import type { FindingsViewMessages } from './FindingsViewMessages.js';
import { enGB } from './enGB.js';

/** The words around a list of findings, in British English. */
export const findingsViewEnGB: FindingsViewMessages = {
  messages: enGB,
  title: 'Does it add up?',
  headings: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  counts: {
    error: { one: '{n} error', other: '{n} errors' },
    warning: { one: '{n} warning', other: '{n} warnings' },
    note: { one: '{n} note', other: '{n} notes' },
  },
  found: 'Found: {counts}.',
  letStandCount: {
    one: '{n} finding is let stand, with its reason.',
    other: '{n} findings are let stand, each with its reason.',
  },
  nothing: 'Everything that was checked agrees.',
  nothingElse: 'Everything else that was checked agrees.',
  held: 'Checked against {rules}: {things}.',
  statements: {
    one: '{n} statement in the text',
    other: '{n} statements in the text',
  },
  figures: { one: '{n} figure', other: '{n} figures' },
  milestones: { one: '{n} milestone', other: '{n} milestones' },
  rules: { one: '{n} rule', other: '{n} rules' },
  noStatements:
    'The plan lists no statements of its text, so nothing the text says has been checked against the figures.',
  unlisted:
    'A figure that nothing else in the plan bears on may still be wrong: only its source can tell.',
  wholePlan: 'The whole plan',
  groupCount: { one: '{n} finding', other: '{n} findings' },
  moreFacts: { one: '{n} more place', other: '{n} more places' },
  remedy: 'What to do',
  rule: 'Rule',
  letStand: 'Let stand',
  reason: 'Why it stands',
  letStandBy: 'Let stand by',
  mark: { error: 'Error {n}', warning: 'Warning {n}', note: 'Note {n}', letStand: 'Let stand {n}' },
};
