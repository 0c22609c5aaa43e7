import type { Sheet } from './Sheet.js';
import { periodNote, words } from './words.js';

/** Priorities and what stands beneath them in words: milestones and their evidence. */
export const prioritySheets: readonly Sheet[] = [
  {
    name: 'Priorities',
    about: 'What the plan sets out to improve, one priority a row.',
    holder: 'plan',
    list: ['priorities'],
    key: 'Ref',
    columns: [
      {
        heading: 'Ref',
        path: ['ref'],
        kind: 'id',
        required: true,
        note: 'Its number as printed; the other sheets refer to it.',
        example: '1',
      },
      {
        heading: 'Title',
        path: ['title'],
        kind: 'text',
        required: true,
        note: 'What the priority is called.',
        example: 'Care leavers',
      },
      {
        heading: 'Commitment',
        path: ['commitment'],
        kind: 'text',
        note: '"We will improve..."',
        example: 'We will improve the support for young people leaving care.',
      },
      { heading: 'Aim', path: ['aim'], kind: 'text', note: '"What we want to achieve"' },
      { heading: 'Progress', path: ['progress'], kind: 'text', note: '"How are we doing?"' },
      {
        heading: 'Analysis',
        path: ['analysis'],
        kind: 'text',
        note: '"Supporting performance analysis"',
      },
    ],
  },
  {
    name: 'Milestones',
    about:
      'What will be done and by when. A milestone with several dates, or with a history of statuses, takes more rows with the same priority and id.',
    holder: 'priority',
    holderExample: '1',
    list: ['milestones'],
    key: 'Id',
    columns: [
      {
        heading: 'Id',
        path: ['id'],
        kind: 'id',
        required: true,
        note: 'A short name that never changes, so that the milestone is known again after renumbering.',
        example: 'local-offer',
      },
      {
        heading: 'Ref',
        path: ['ref'],
        kind: 'id',
        required: true,
        note: 'Its number as printed. Format the cell as text, or 1.10 becomes 1.1.',
        example: '1.1',
      },
      {
        heading: 'Text',
        path: ['text'],
        kind: 'text',
        required: true,
        note: 'What will be done.',
        example: 'Publish the local offer',
        width: 60,
      },
      {
        heading: 'Status',
        path: ['status'],
        kind: 'id',
        required: true,
        choicesFrom: 'Statuses',
        note: 'Id of a status from the sheet Statuses.',
        example: 'on-track',
      },
      {
        heading: 'Revised due',
        path: ['revisedDue'],
        kind: 'period',
        note: `A later date agreed since; what is overdue is judged by it. ${periodNote}`,
      },
      {
        heading: 'Owner',
        path: ['owner'],
        kind: 'text',
        note: 'The role that answers for it, not a person.',
        example: 'Head of Corporate Parenting',
      },
    ],
    groups: [
      {
        list: ['schedule'],
        columns: [
          {
            heading: 'Schedule',
            path: ['kind'],
            kind: 'choice',
            choices: words.schedules,
            note: 'due: done by then, and overdue after it. launch, commencing, commenced: starts then. year-long and rolling: no date of their own.',
            example: 'due',
          },
          {
            heading: 'Date',
            path: ['period'],
            kind: 'period',
            note: `For due, launch, commencing and commenced. ${periodNote}`,
            example: 'Sep-26',
          },
          {
            heading: 'Date is for',
            path: ['for'],
            kind: 'text',
            note: 'What this date is for, where a milestone has several.',
          },
          {
            heading: 'Updates',
            path: ['updates'],
            kind: 'periods',
            note: `When updates are promised, parted by semicolons. ${periodNote}`,
          },
          {
            heading: 'Updates every',
            path: ['updatesEvery'],
            kind: 'choice',
            choices: words.cadences,
            note: 'How often updates are promised, where no months are named.',
          },
        ],
      },
      {
        list: ['history'],
        optional: true,
        columns: [
          {
            heading: 'Was at',
            path: ['period'],
            kind: 'period',
            note: `An earlier report. ${periodNote}`,
          },
          {
            heading: 'Was status',
            path: ['status'],
            kind: 'id',
            choicesFrom: 'Statuses',
            note: 'Its status then, from the sheet Statuses.',
          },
          { heading: 'Was note', path: ['note'], kind: 'text', note: 'What was said of it then.' },
        ],
      },
    ],
  },
  {
    name: 'Evidence',
    about:
      'Impact and evidence, and how it is assured: the cells that stand beside one or more milestones.',
    holder: 'priority',
    holderExample: '1',
    list: {
      heading: 'Kind',
      note: 'impact: what has changed, with its evidence. assurance: how it is checked.',
      example: 'impact',
      lists: { impact: ['impact'], assurance: ['assurance'] },
    },
    optional: true,
    columns: [
      {
        heading: 'Text',
        path: ['text'],
        kind: 'text',
        required: true,
        note: 'What the cell says.',
        example: 'Young people know what they can ask for.',
        width: 60,
      },
      {
        heading: 'Milestones',
        path: ['refs'],
        kind: 'ids',
        required: true,
        note: 'Refs of the milestones it stands beside, parted by semicolons.',
        example: '1.1',
      },
    ],
  },
];
