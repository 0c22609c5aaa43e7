import type { FilePlace } from './PlanFile.js';

/** As editors and terminals open it: `plan.json:12:3`; a cell as a spreadsheet writes it: `plan.xlsx Figures!F12`. */
export function placeText({ file, line, column, cell }: FilePlace): string {
  if (cell !== null) return `${file} ${cell}`;
  return [file, line, column].filter((part) => part !== null).join(':');
}
