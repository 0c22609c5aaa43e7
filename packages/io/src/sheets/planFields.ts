import type { Column } from './Sheet.js';
import { periodNote, words } from './words.js';
import { travelColumns } from './travelColumns.js';

/** A row of the sheet Plan. */
export interface PlanField extends Column {
  /** The row may stand several times: each is one entry of a list. */
  readonly repeats?: 'texts' | 'codes';
}

/** The sheet Plan: one fact a row, with its name in the first column. */
export const planFields: readonly PlanField[] = [
  {
    heading: 'Format version',
    path: ['milepost'],
    kind: 'number',
    note: 'Leave it at 1: which version of the format this workbook is in.',
    example: 1,
  },
  {
    heading: 'Plan id',
    path: ['id'],
    kind: 'id',
    required: true,
    note: 'A short name for the plan that never changes: lower case, with hyphens.',
    example: 'anyshire-improvement',
  },
  {
    heading: 'Title',
    path: ['title'],
    kind: 'text',
    required: true,
    note: 'What the plan is called.',
    example: 'Improvement plan',
  },
  {
    heading: 'Organisation',
    path: ['organisation', 'name'],
    kind: 'text',
    required: true,
    note: 'Who publishes the plan.',
    example: 'Anyshire Council',
  },
  {
    heading: 'Organisation code',
    path: ['organisation', 'codes'],
    kind: 'plain',
    repeats: 'codes',
    note: 'A published code, as scheme = code. Repeat the row for another.',
    example: 'ons = E06000099',
  },
  {
    heading: 'Edition id',
    path: ['edition', 'id'],
    kind: 'id',
    required: true,
    note: 'Which report of the plan this is, in short: 2026-06.',
    example: '2026-06',
  },
  {
    heading: 'Edition',
    path: ['edition', 'label'],
    kind: 'text',
    required: true,
    note: 'Which report of the plan this is, as readers see it.',
    example: 'June 2026',
  },
  {
    heading: 'As at',
    path: ['asAt'],
    kind: 'day',
    required: true,
    note: 'The day the report speaks of, as a date: what is overdue is judged by it.',
    example: '2026-06-30',
  },
  {
    heading: 'Language',
    path: ['language'],
    kind: 'choice',
    choices: words.languages,
    note: 'The language of what stands in the columns without "(Welsh)". Blank means en.',
  },
  {
    heading: 'Marking',
    path: ['marking'],
    kind: 'plain',
    note: 'The protective marking, as printed: OFFICIAL.',
  },
  {
    heading: 'Financial year starts in month',
    path: ['financialYearStart'],
    kind: 'number',
    note: 'The month, 1 to 12. Blank means 4, April.',
  },
  {
    heading: 'Assumed',
    path: ['assumed'],
    kind: 'choices',
    choices: ['asAt', 'ragRules', 'travel'],
    note: 'What the source does not settle and you assumed, parted by semicolons: asAt, ragRules, travel.',
  },
  {
    heading: 'Foreword',
    path: ['foreword', 'text'],
    kind: 'text',
    note: 'Opening words. A blank line parts paragraphs.',
  },
  {
    heading: 'Foreword by',
    path: ['foreword', 'by'],
    kind: 'text',
    note: 'Who wrote the foreword: a role.',
  },
  {
    heading: 'Introduction',
    path: ['introduction'],
    kind: 'text',
    note: 'What the report is and how to read it.',
  },
  {
    heading: 'Summary',
    path: ['summary'],
    kind: 'text',
    note: 'What is said beside the count of milestones on track.',
  },
  {
    heading: 'Inspection framework',
    path: ['inspection', 'framework'],
    kind: 'text',
    note: 'The inspection that the plan answers, if any.',
  },
  {
    heading: 'Inspection from',
    path: ['inspection', 'from'],
    kind: 'period',
    note: `When it began. ${periodNote}`,
  },
  {
    heading: 'Inspection to',
    path: ['inspection', 'to'],
    kind: 'period',
    note: `When it ended. ${periodNote}`,
  },
  {
    heading: 'Inspection published',
    path: ['inspection', 'published'],
    kind: 'period',
    note: `When its report came out. ${periodNote}`,
  },
  {
    heading: 'Inspection judgement',
    path: ['inspection', 'judgement'],
    kind: 'text',
    note: 'What it found, in its own words.',
  },
  {
    heading: 'Default rule',
    path: ['defaultRagRule'],
    kind: 'id',
    choicesFrom: 'Rules',
    note: 'Id of the rule, from the sheet Rules, for indicators that name none.',
  },
  ...travelColumns('plan'),
  {
    heading: 'Name for a priority',
    path: ['priorityName'],
    kind: 'text',
    note: 'What you call a priority, if not that: "Priority action".',
  },
  {
    heading: 'Note',
    path: ['notes'],
    kind: 'text',
    repeats: 'texts',
    note: 'A note under every table of indicators. Repeat the row for another.',
  },
  {
    heading: 'Key note',
    path: ['keyNotes'],
    kind: 'text',
    repeats: 'texts',
    note: 'Your own words for what the colours and arrows mean. Repeat the row for another.',
  },
  {
    heading: 'Contact role',
    path: ['contact', 'role'],
    kind: 'text',
    note: 'Whom readers should ask: a role, not a person.',
  },
  {
    heading: 'Contact organisation',
    path: ['contact', 'organisation'],
    kind: 'text',
    note: 'Where they work.',
  },
  {
    heading: 'Contact link',
    path: ['contact', 'link'],
    kind: 'plain',
    note: 'https: for a page, mailto: for a mailbox.',
  },
];

/** The columns of the sheet Plan. */
export const planHeadings = { name: 'Item', value: 'Value', welsh: 'Value (Welsh)' } as const;
