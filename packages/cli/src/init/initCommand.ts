import type { Command } from '../command/Command.js';
import { exitCodes } from '../command/exitCodes.js';

export const initCommand: Command = {
  name: 'init',
  summary: 'begin a plan: a workbook with a sheet for each part of it',
  description: [
    'Writes a workbook whose headings explain themselves in notes, with drop-downs, and an example row on each sheet that may be left in place. A name without an ending is a folder of CSV files with the same sheets; one that ends in .json is a plan file.',
    'With --from the plan is there already: plymouth is the reference plan, complete; any other name is a plan of yours in another format. So it turns plan.json into plan.xlsx and back; nothing is lost on the way.',
  ],
  arguments: [{ name: 'FILE', says: 'what to write: plan.xlsx, plan.json, or a folder for CSVs' }],
  options: [
    { name: 'from', value: 'PLAN', says: 'plymouth, or a plan of yours to begin from.' },
    { name: 'welsh', says: 'Columns of Welsh beside all words, even where the plan has none yet.' },
    { name: 'force', says: 'Replace files of the same names.' },
  ],
  examples: [
    {
      run: 'milepost init plan.xlsx',
      says: 'An empty workbook, to fill in with Excel or LibreOffice.',
    },
    {
      run: 'milepost init plymouth.xlsx --from plymouth',
      says: 'A whole plan to look at, or to write over.',
    },
    { run: 'milepost init plan.json --from plan.xlsx', says: 'The same plan in another format.' },
  ],
  statuses: {
    [exitCodes.fine]: 'it was written',
    [exitCodes.unreadable]: 'a file was in the way or could not be written, or --from not be read',
  },
  run: async (given, terminal) => (await import('./runInit.js')).runInit(given, terminal),
};
