import type { Command } from '../command/Command.js';
import { exitCodes } from '../command/exitCodes.js';
import { planArgument } from '../command/planArgument.js';

export const renderCommand: Command = {
  name: 'render',
  summary: 'write the report: a web page, a board paper (PDF), CSVs',
  description: [
    'Writes to a folder: index.html, the whole report in one file that asks nothing of the network and can be read without JavaScript; board-paper.pdf, the same on A4, tagged and with bookmarks; csv/, its tables for a spreadsheet; plan.json, the plan as it was read.',
    'The PDF is printed by Chromium, Chrome or Edge, whichever is installed. CHROMIUM_PATH names one that is not found; --no-pdf does without.',
    'Nothing is overwritten unless --force is given, and no file is ever half written.',
  ],
  arguments: [{ name: 'FILE', says: planArgument }],
  options: [
    {
      name: 'output',
      short: 'o',
      value: 'FOLDER',
      says: 'Where to write. The folder is made where it is not there.',
    },
    {
      name: 'since',
      value: 'OLD',
      says: 'The plan of the last report, in any format: the page and the board paper end with what changed since, and changes.json is written.',
    },
    { name: 'force', says: 'Replace files of the same names.' },
    { name: 'no-pdf', says: 'Write no PDF.' },
    {
      name: 'no-script',
      says: 'Leave out the script by which readers sort and ask about tables: for an intranet that takes none.',
    },
    {
      name: 'lang',
      value: 'LANGUAGE',
      choices: ['en', 'cy'],
      default: "the plan's own",
      says: 'The language of everything but the words of the plan.',
    },
  ],
  examples: [
    { run: 'milepost render plan.xlsx -o report', says: 'Web page, board paper, CSVs and data.' },
    {
      run: 'milepost render plan.xlsx -o report --force --no-pdf',
      says: 'Again, over what was written before, without the PDF.',
    },
    {
      run: 'milepost render june.xlsx -o june --since march.xlsx',
      says: 'With what the board has not seen before.',
    },
    {
      run: 'CHROMIUM_PATH=/opt/chrome/chrome milepost render plan.xlsx -o report',
      says: 'With a browser that stands somewhere unusual.',
    },
  ],
  statuses: {
    [exitCodes.fine]: 'everything was written',
    [exitCodes.unreadable]:
      'a plan could not be read, a file was in the way or could not be written, or no browser was found for the PDF',
    [exitCodes.interrupted]: 'stopped by Ctrl+C',
  },
  run: async (given, terminal) => (await import('./runRender.js')).runRender(given, terminal),
};
