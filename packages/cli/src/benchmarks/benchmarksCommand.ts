import type { Command } from '../command/Command.js';
import { exitCodes } from '../command/exitCodes.js';
import { planArgument } from '../command/planArgument.js';

export const benchmarksCommand: Command = {
  name: 'benchmarks',
  summary: 'set indicators beside England, region and neighbours',
  description: [
    'Reads published figures and says, for each indicator that you name a measure for, what others have. An extract of the Department for Education’s Local Authority Interactive Tool (LAIT) has England, the region and the statistical neighbours, and the authority’s rank and quartile band; neighbours without a figure are counted and told. A data file of Explore Education Statistics (EES) has England and the region.',
    'With --output the plan is written anew with these as benchmarks of its indicators, their source and licence beside them; everything else in it stays. Benchmarks of other names stay too.',
    'Which measure an indicator is set beside is yours to say, and so are the edition of the statistical neighbours and the items of an EES file’s filters: none is guessed. Leave one out, and the command lists what there is.',
    'An extract of LAIT is a folder of three CSV files. measures.csv is the tool’s own dictionary. observations.csv has the columns measure, period, area, la_number, region and value; statistical-neighbours.csv has edition, la_number, rank and neighbour_la_number. An EES file is as it was downloaded, with its .meta.csv beside it.',
  ],
  arguments: [{ name: 'FILE', says: planArgument }],
  options: [
    { name: 'lait', value: 'FOLDER', says: 'The folder of an extract of LAIT.' },
    { name: 'ees', value: 'FILE', says: 'A data file of EES: placements.csv.' },
    {
      name: 'measure',
      short: 'm',
      value: 'INDICATOR=MEASURE',
      repeats: true,
      says: 'The id of an indicator of the plan, and the code or short name of a measure of LAIT, or a column of the EES file: re-referrals=271.',
    },
    {
      name: 'edition',
      value: 'EDITION',
      says: 'LAIT: which edition of the statistical neighbours: 2025-05.',
    },
    {
      name: 'filter',
      value: 'COLUMN=ITEM',
      repeats: true,
      says: 'EES: the item wanted of a filter: sex=Total.',
    },
    { name: 'region', value: 'CODE', says: 'EES: the region to set beside: E12000009.' },
    {
      name: 'authority',
      value: 'NUMBER',
      default: 'the plan’s organisation codes',
      says: 'The authority’s number: 879.',
    },
    {
      name: 'period',
      value: 'PERIOD',
      repeats: true,
      default: 'every period there is',
      says: 'A period wanted: FY2017-18 or 2017/18.',
    },
    {
      name: 'output',
      short: 'o',
      value: 'FILE',
      says: 'Write the plan with its benchmarks here: .xlsx, .json, or a name without an ending for a folder of CSV files.',
    },
    { name: 'force', says: 'Replace files of the same names.' },
    {
      name: 'lang',
      value: 'LANGUAGE',
      choices: ['en', 'cy'],
      default: 'en',
      says: 'The language of the sentences. Labels in the plan are in both.',
    },
  ],
  examples: [
    {
      run: 'milepost benchmarks plan.xlsx --lait lait',
      says: 'Lists measures, editions and the plan’s indicators.',
    },
    {
      run: 'milepost benchmarks plan.xlsx --lait lait --edition 2025-05 -m re-referrals=ReReferral',
      says: 'Says how the authority stands, and writes nothing.',
    },
    {
      run: 'milepost benchmarks plan.xlsx --lait lait --edition 2025-05 -m re-referrals=271 -m care-leavers-eet=CareLeaverEET -o plan-2.xlsx',
      says: 'Writes the plan with the benchmarks of two indicators.',
    },
    {
      run: 'milepost benchmarks plan.xlsx --ees placements.csv --region E12000009 --filter "placements=3 or more" -m short-term-stability=cla_percent',
      says: 'England and the South West, from Explore Education Statistics.',
    },
  ],
  statuses: {
    [exitCodes.fine]: 'told, and written where that was asked',
    [exitCodes.unreadable]:
      'the plan or the extract could not be read, or a file was in the way or could not be written',
  },
  run: async (given, terminal) =>
    (await import('./runBenchmarks.js')).runBenchmarks(given, terminal),
};
