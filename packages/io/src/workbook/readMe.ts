import { planSheetName, sheets } from '../sheets/sheets.js';
import { planFields } from '../sheets/planFields.js';

/** The sheet that says how to fill in the others; it is not read. */
export const readMe: readonly string[] = [
  'An improvement plan as a workbook',
  'Fill in the sheets, save, and check the file with Milepost: it says what it cannot understand, and in which cell.',
  'Point at a heading to see what its column takes. Those with a dark heading must be filled in, and their note begins with “Required”; the others may stay blank.',
  'A row that begins with “e.g. ” is an example and is not read. Sheets whose name begins with _ or Notes, and columns whose heading begins with _, are left alone: keep your working there.',
  'Columns may stand in any order, and rows may be hidden or sorted. A column headed “… (Welsh)” beside a column of words holds them in Welsh.',
  'Lists in one cell are parted by semicolons: 1.1; 1.2.',
  'Formulas are never run: the values that the workbook was saved with are used.',
  'Text set in ⟦ ⟧ is kept exactly as it stands, spaces included; ⟦empty⟧ stands for a list that is there and empty. You need neither.',
  '',
  `${planSheetName}: ${planFields.length} facts about the plan as a whole, one a row.`,
  ...sheets.map(({ name, about }) => `${name}: ${about}`),
];
