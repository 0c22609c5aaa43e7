import type { Column, Sheet } from './Sheet.js';
import { checkSheets } from './checkSheets.js';
import { figureSheets } from './figureSheets.js';
import { frameSheets } from './frameSheets.js';
import { headlinesSheet } from './headlinesSheet.js';
import { indicatorsSheet } from './indicatorsSheet.js';
import { prioritySheets } from './prioritySheets.js';
import { reviewSheet } from './reviewSheet.js';

/** The sheets of a workbook after Plan, in their order. */
export const sheets: readonly Sheet[] = [
  ...frameSheets,
  headlinesSheet,
  ...prioritySheets,
  indicatorsSheet,
  ...figureSheets,
  reviewSheet,
  ...checkSheets,
];

export const planSheetName = 'Plan';
export const readMeSheetName = 'Read me';
export const longTextsSheetName = 'Long texts';

/** The heading of the column of Welsh beside a column of words. */
export const welshHeading = (heading: string): string => `${heading} (Welsh)`;

/** The column that names what a row belongs to. */
export const holderColumn: Readonly<Record<'priority' | 'indicator', Column>> = {
  priority: {
    heading: 'Priority',
    path: [],
    kind: 'id',
    required: true,
    choicesFrom: 'Priorities',
    note: 'Ref of the priority it belongs to, from the sheet Priorities.',
  },
  indicator: {
    heading: 'Indicator',
    path: [],
    kind: 'id',
    required: true,
    note: 'Id of the indicator it belongs to, from the sheet Indicators.',
  },
};
