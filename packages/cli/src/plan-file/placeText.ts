import type { FilePlace } from './PlanFile.js';

/**
 * As editors and terminals open it: `plan.json:12:3`. A cell as a spreadsheet writes it: `plan.xlsx Figures!F12`, and in
 * a CSV file both: `plan/Figures.csv:12 (F12)`.
 */
export function placeText({ file, line, column, cell }: FilePlace): string {
  const own = [file, line, column].filter((part) => part !== null).join(':');
  if (cell === null) return own;
  return line === null ? `${own} ${cell}` : `${own} (${cell})`;
}
