import type { Sheet } from './Sheet.js';
import { periodNote, words } from './words.js';

export const reviewSheet: Sheet = {
  name: 'Review',
  about:
    'What is working well, what you are worried about, what needs to happen: one item a row. A row without text carries on the item above it with another part or fact.',
  holder: 'priority',
  holderExample: '1',
  list: {
    heading: 'Question',
    note: 'working-well, worried-about or needs-to-happen.',
    example: 'working-well',
    lists: {
      'working-well': ['review', 'workingWell'],
      'worried-about': ['review', 'worriedAbout'],
      'needs-to-happen': ['review', 'needsToHappen'],
    },
  },
  optional: true,
  columns: [
    {
      heading: 'Text',
      path: ['text'],
      kind: 'text',
      required: true,
      note: 'What the review says.',
      example: 'More young people stay in touch.',
      width: 60,
    },
    {
      heading: 'Cites',
      path: ['cites'],
      kind: 'ids',
      note: 'Refs of the milestones it speaks of, parted by semicolons.',
      example: '1.1',
    },
    {
      heading: 'Indicators',
      path: ['indicators'],
      kind: 'ids',
      note: 'Ids of the indicators it speaks of, parted by semicolons.',
    },
    {
      heading: 'Sub-heading',
      path: ['heading'],
      kind: 'text',
      note: 'Neighbouring items with the same one are shown together.',
    },
    {
      heading: 'Printed label',
      path: ['printed'],
      kind: 'plain',
      note: 'Its label as printed, where it differs from the refs.',
    },
    {
      heading: 'Due',
      path: ['due'],
      kind: 'period',
      note: `For needs-to-happen: by when. ${periodNote}`,
    },
    {
      heading: 'Breakdown',
      path: ['breakdown', 'label'],
      kind: 'text',
      note: 'What is broken down into parts: shown as a small table.',
    },
    {
      heading: 'Breakdown total',
      path: ['breakdown', 'total'],
      kind: 'number',
      note: 'The whole.',
    },
  ],
  groups: [
    {
      list: ['breakdown', 'parts'],
      columns: [
        {
          heading: 'Part',
          path: ['label'],
          kind: 'text',
          note: 'A part of the breakdown; the next rows hold the others.',
        },
        { heading: 'Part value', path: ['value'], kind: 'number', note: 'How many.' },
      ],
    },
    {
      list: ['facts'],
      optional: true,
      columns: [
        {
          heading: 'Fact',
          path: ['label'],
          kind: 'text',
          note: 'A figure that the item states; the next rows hold others.',
        },
        { heading: 'Fact value', path: ['value'], kind: 'number', note: 'The figure.' },
        {
          heading: 'Fact unit',
          path: ['unit'],
          kind: 'choice',
          choices: words.units,
          note: 'What it is.',
        },
        { heading: 'Fact period', path: ['period'], kind: 'period', note: periodNote },
      ],
    },
  ],
};
